# Written by tools/generate.py from the field and code tables; change those, or tools/generators, and run ./dev docs.

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Sequence as AnySequence
from datetime import date
from os import PathLike
from typing import Any, ClassVar, Literal, Protocol, SupportsIndex, TypeAlias, TypeVar, final, overload

import pandas
import polars
import pyarrow
from typing_extensions import Buffer, Self

from osl._custom import Rule
from osl._errors import DecodeError, Error, FileError, InvalidValue, MergeError, Misuse, UnknownName
from osl._results import Reading
from osl._vocabulary import About, Code

__all__ = [
    "About",
    "Absent",
    "Acceptance",
    "Act",
    "ActKind",
    "ActStanding",
    "Activity",
    "ActivityKind",
    "Answer",
    "Assessment",
    "AssessmentAnswer",
    "Attendance",
    "Audience",
    "Baseline",
    "BaselineComparison",
    "Basis",
    "Benefit",
    "BenefitEntry",
    "Bounds",
    "CellDifference",
    "Centre",
    "CentreDifference",
    "CentreName",
    "CentreReader",
    "CentreSize",
    "Change",
    "ChangeKind",
    "CheckResult",
    "ClientGroup",
    "Code",
    "CodeLabel",
    "Community",
    "CommunityKind",
    "CommunityResponse",
    "Comparison",
    "Conflict",
    "Contact",
    "ContactKind",
    "ContactWith",
    "Conversion",
    "CountedCentres",
    "CsvDialect",
    "DecodeError",
    "DecodeErrorCode",
    "DecodeErrorDetail",
    "Derivation",
    "DerivedBy",
    "DifferenceForm",
    "Documentation",
    "DocumentationMethod",
    "DocumentedBy",
    "EngagedBy",
    "Error",
    "Event",
    "EventKind",
    "Executor",
    "Facility",
    "FacilityKind",
    "Figure",
    "FigureTable",
    "FigureUnit",
    "FileError",
    "Finding",
    "FindingDifference",
    "FindingStatus",
    "GroupBy",
    "GroupKind",
    "Grouping",
    "Homework",
    "HomeworkTheme",
    "HomeworkTool",
    "Incomparable",
    "IndicatorDescription",
    "InstitutionRole",
    "InvalidValue",
    "KnownFinding",
    "Language",
    "Likeness",
    "MergeError",
    "Merging",
    "Misuse",
    "Model",
    "Movement",
    "Municipality",
    "Nature",
    "ObligationCode",
    "ObligationEntry",
    "ObligationMet",
    "ObligedParty",
    "Organiser",
    "OrganiserFunding",
    "OrganiserRole",
    "Output",
    "OutputKind",
    "Overview",
    "OwnSupervision",
    "Participant",
    "Partner",
    "PartnerKind",
    "Period",
    "Phase",
    "PhaseSpan",
    "Phrase",
    "PopulationFigure",
    "Presentation",
    "Problem",
    "ProblemEntry",
    "Profession",
    "Profile",
    "Programme",
    "ProgrammeMismatch",
    "Publication",
    "PublicationObstacle",
    "Published",
    "RawJson",
    "Reading",
    "ReasonGiven",
    "Record",
    "Register",
    "RegisterDifference",
    "RegisterHeader",
    "RepeatedCentre",
    "Report",
    "ReportDifference",
    "ReportForm",
    "Request",
    "Responsible",
    "RuleContext",
    "RuleDescription",
    "RuleNotRun",
    "RuleParameter",
    "RuleSetting",
    "Sequence",
    "Served",
    "Session",
    "Severity",
    "SeverityCounts",
    "SizePolicy",
    "Source",
    "SourceRef",
    "Standing",
    "Step",
    "StepChange",
    "StepEntry",
    "StepReason",
    "StepStatus",
    "Strand",
    "StructureEntry",
    "StructureForm",
    "SupportRole",
    "Supporter",
    "Table",
    "TableCell",
    "TableDimension",
    "TableSubject",
    "Tally",
    "TallyDifference",
    "Title",
    "TrainingGroup",
    "UnknownName",
    "When",
    "Workload",
    "baseline_of",
    "check",
    "compare_with_pilot",
    "convert",
    "difference_text",
    "held_against",
    "indicator_list",
    "indicators",
    "iter_read",
    "merge",
    "overview",
    "profile_chain",
    "profiles",
    "publication_of",
    "read",
    "read_baseline",
    "read_profile",
    "read_tables",
    "remove_unfinished",
    "report_text",
    "resolved",
    "rules",
    "schema",
    "simulate",
    "survey",
    "survey_tables",
    "to_text",
    "try_read",
    "write",
    "write_baseline",
    "write_file",
    "write_simulation",
]

__version__: str

_T_co = TypeVar("_T_co", covariant=True)
_Form: TypeAlias = Literal["document", "stream"]

class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...

class _Writable(Protocol):
    def write(self, data: bytes, /) -> object: ...

class Record:
    """The base of all records: immutable, equal by value, made with keyword arguments."""

    __match_args__: ClassVar[tuple[str, ...]]
    _fields: ClassVar[tuple[str, ...]]
    _key: ClassVar[tuple[str, ...]]
    about: ClassVar[About]
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def to_json(self) -> str:
        """Canonical JSON: fields in declared order, only those recorded."""
    def to_dict(self) -> dict[str, Any]:
        """The same as plain dicts, lists, texts and numbers."""
    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """The record of a mapping with the format's names. Raises `osl.DecodeError`."""
    @classmethod
    def from_json(cls, text: str | bytes, /) -> Self:
        """The record of a JSON text. Raises `osl.DecodeError`."""
    def _repr_html_(self) -> str: ...

@final
class Sequence(AnySequence[_T_co]):
    """A list of a record, read-only. Equal to any list or tuple of equal elements; a slice is a view."""

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> _T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[_T_co]: ...
    def __len__(self) -> int: ...
    def __add__(self, other: AnySequence[Any], /) -> tuple[Any, ...]: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: object, /) -> Self: ...
    def _repr_html_(self) -> str: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def to_arrow(self) -> pyarrow.Table:
        """Records as the rows of a pyarrow.Table."""
    def to_pandas(self, **options: Any) -> pandas.DataFrame:
        """Records as the rows of a pandas.DataFrame; options go to pyarrow's `to_pandas`."""
    def to_polars(self) -> polars.DataFrame:
        """Records as the rows of a polars.DataFrame."""

@final
class When:
    """A day YYYY-MM-DD, or a month YYYY-MM where no day is known."""

    def __init__(self, value: str | date | When) -> None: ...
    @property
    def first(self) -> date:
        """The first day."""
    @property
    def last(self) -> date:
        """The last day."""
    @property
    def precision(self) -> Literal["day", "month"]:
        """Whether a day or only a month is known."""
    def passed_by(self, day: date | str) -> bool:
        """Whether it has wholly passed by the end of a day."""
    def __hash__(self) -> int: ...

@final
class RawJson:
    """A JSON object kept as written; this library does not look into it."""

    def __init__(self, value: str | Mapping[str, Any] | RawJson) -> None: ...
    @property
    def text(self) -> str:
        """The JSON object as it was written."""
    @property
    def value(self) -> dict[str, Any]:
        """The object as Python's json module reads it; numbers with many digits lose some, `text` does not."""
    def __hash__(self) -> int: ...

@final
class Table:
    """A table for data frames: pandas, polars, DuckDB and pyarrow take it as it is."""

    @property
    def name(self) -> str: ...
    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
    def describe(self) -> list[dict[str, str]]:
        """A dict per column: name, Arrow type, labels, unit."""
    def head(self, rows: int = 5) -> list[tuple[Any, ...]]:
        """The first rows."""
    def __len__(self) -> int: ...
    def _repr_html_(self) -> str: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def to_arrow(self) -> pyarrow.Table:
        """As a pyarrow.Table."""
    def to_pandas(self, **options: Any) -> pandas.DataFrame:
        """As a pandas.DataFrame; options go to pyarrow's `to_pandas`."""
    def to_polars(self) -> polars.DataFrame:
        """As a polars.DataFrame."""

@final
class CentreReader(Iterator[Centre]):
    """Centres one by one, as they are read. Closes its file when it goes, or at the end of `with`. While one thread
    reads, another may look at what was known at the last centre, but not read."""

    def __next__(self) -> Centre: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *raised: object) -> None: ...
    def close(self) -> None:
        """Ends the reading."""
    @property
    def programme(self) -> Programme | None:
        """The programme, or None when it did not decode."""
    @property
    def errors(self) -> tuple[DecodeErrorDetail, ...]:
        """What was wrong so far; up to the limit."""
    @property
    def total_errors(self) -> int:
        """How many errors there were so far."""
    @property
    def bytes_read(self) -> int:
        """Bytes taken in so far, after decompression."""
    @property
    def form(self) -> _Form: ...

def read(
    source: str | PathLike[str] | Buffer | _Readable,
    *,
    form: _Form | None = None,
    max_errors: int = 1000,
    max_depth: int = 64,
    max_document_bytes: int = ...,
    max_line_bytes: int = ...,
) -> Register:
    """Reads a register from a path (`-` is standard input), from bytes or from a binary file, compressed or not.

    Raises `osl.DecodeError` with every error and what could be read all the same, and `osl.FileError`.
    """

def try_read(
    source: str | PathLike[str] | Buffer | _Readable,
    *,
    form: _Form | None = None,
    max_errors: int = 1000,
    max_depth: int = 64,
    max_document_bytes: int = ...,
    max_line_bytes: int = ...,
) -> Reading:
    """As `read`, but what is wrong with the content is in the answer. Raises `osl.FileError`."""

def iter_read(
    source: str | PathLike[str] | Buffer | _Readable,
    errors: Literal["raise", "collect"] = "raise",
    *,
    form: _Form | None = None,
    max_errors: int = 1000,
    max_depth: int = 64,
    max_document_bytes: int = ...,
    max_line_bytes: int = ...,
) -> CentreReader:
    """Reads a register centre by centre; a stream of any length needs the memory of one line.

    A bad line does not stop the rest: with `errors='raise'` an `osl.DecodeError` follows the last good centre, with `'collect'` the
    errors are in `.errors`.
    """

def write(
    register: Register,
    target: str | PathLike[str] | _Writable,
    *,
    form: _Form | None = None,
    compression: Literal["gzip", "zstd"] | None = None,
) -> None:
    """Writes a register to a path (`-` is standard output) or a binary file.

    Form and compression follow from the path's ending (`.json`, `.ndjson`, `.jsonl`, with `.gz` or `.zst`) unless given. A file is
    replaced only when all is written.
    """

def convert(
    source: str | PathLike[str] | Buffer | _Readable,
    target: str | PathLike[str] | _Writable,
    *,
    form: _Form | None = None,
    compression: Literal["gzip", "zstd"] | None = None,
    keep_good: bool = False,
    progress: Callable[[int, int], object] | None = None,
) -> Conversion:
    """Reads a register and writes it again, centre by centre.

    Where anything does not decode, `osl.DecodeError` is raised and nothing is written; with `keep_good` the rest is, and the answer
    says what was left out.
    """

def merge(
    sources: Iterable[str | PathLike[str] | Buffer | _Readable],
    target: str | PathLike[str] | _Writable,
    *,
    form: _Form | None = None,
    compression: Literal["gzip", "zstd"] | None = None,
    keep_first: bool = False,
    progress: Callable[[int, int], object] | None = None,
) -> Merging:
    """Writes registers of one programme as one, centre by centre, in memory that grows with the ids of the centres only.

    A centre that stands there twice is written once. Where anything does not decode, programmes differ, or a centre stands there again
    with other content, nothing is written, and `osl.MergeError` tells all of it; with `keep_first` a centre's first content is written.
    """

def remove_unfinished() -> None:
    """Removes what this process is writing beside its targets and has not finished, for a program that ends by a signal."""

def to_text(register: Register, form: _Form = "document") -> str:
    """A register as canonical JSON text."""

def schema(cls: type[Record] | type[Code] = ...) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record class or an enumeration."""

def options() -> list[dict[str, Any]]:
    """The fields of `Request`, as `describe` tells them."""

def describe() -> dict[str, Any]:
    """The model as plain data: records with their fields, enumerations with their codes, rules of texts."""

def check_day(text: str) -> None:
    """Raises `osl.InvalidValue` for a text that is no day."""

def number_text(number: float, decimals: int, lang: Literal["pl", "en"]) -> str:
    """A number as people read it, in `pl` or `en`."""

def nearest(written: str, known: Iterable[str]) -> str | None:
    """The known name probably meant, or None."""

def shown(text: str | bytes | PathLike[str], limit: int | None = 80) -> str:
    """Text of data as a person may see it: one line, cut after `limit` characters, with control, bidirectional and
    invisible characters and bytes that are not UTF-8 written out. `limit=None` cuts nothing."""

def published_pilot() -> Published:
    """The pilot's published figures, sources, tables and contradictions."""

def sequence_from_json(element: str, json: str) -> Sequence[Any]:
    """A sequence by the name of its elements and their JSON."""

def table_of(of: Register | None, name: str) -> Table:
    """The table of that name of a register; None has the vocabulary's."""

def polls_so_far() -> int:
    """How often long work has looked for signals."""

def vocabulary_table() -> Table:
    """Every code as a row."""

enumerations: tuple[type[Code], ...]

class Strand(Code):
    """strand (nurt). A strand of the project; figures of the two are never pooled (C20). Source: S0, S3."""

    osl = "osl"
    """community organising (organizowanie społeczności lokalnej (OSL)). Implementation of the model of community organising."""
    task2 = "task2"
    """Task 2 (Zadanie 2). Standards of services for five client groups, tested by 23 units."""

_StrandCode: TypeAlias = Literal[
    "osl",
    "task2",
]
_Strand: TypeAlias = Strand | _StrandCode

class OutputKind(Code):
    """kind of output (rodzaj produktu). What a programme produced. Source: S0, S2, S4."""

    e_learning_platform = "e_learning_platform"
    """e-learning platform (platforma e-learningowa). For the pilot's participants, later for dissemination."""
    film = "film"
    """film (film). For training and promotion."""
    good_practice_catalogue = "good_practice_catalogue"
    """catalogue of good practice (katalog dobrych praktyk). Practical solutions found in the pilot."""
    information_package = "information_package"
    """information package (multimedialny pakiet informacyjny). Multimedia for dissemination."""
    self_study_package = "self_study_package"
    """self-study package (pakiet edukacyjno-samokształceniowy). For learning on one's own."""
    report = "report"
    """report (raport). Such as the report on the pilot phase."""
    newsletter = "newsletter"
    """newsletter (biuletyn). Sent to subscribers free of charge."""
    other = "other"
    """other (inny produkt). The title says which."""

_OutputKindCode: TypeAlias = Literal[
    "e_learning_platform",
    "film",
    "good_practice_catalogue",
    "information_package",
    "self_study_package",
    "report",
    "newsletter",
    "other",
]
_OutputKind: TypeAlias = OutputKind | _OutputKindCode

class Phase(Code):
    """phase of the project (faza projektu). One of the six phases of the project; they may overlap (C17). Source: S1."""

    diagnosis = "diagnosis"
    """diagnosis (faza diagnozy). First phase."""
    model = "model"
    """model (faza modelu). Second phase: the model is drawn up."""
    education_information = "education_information"
    """education and information (faza edukacyjno-informacyjna). Third phase."""
    pilot = "pilot"
    """pilot (faza pilotażu). Fourth phase: training and implementation in the centres."""
    conclusions_recommendations = "conclusions_recommendations"
    """conclusions and recommendations (faza wniosków i rekomendacji). Fifth phase: results are summed up, changes and legal solutions proposed."""
    dissemination = "dissemination"
    """dissemination (faza upowszechniania). Sixth phase: the forms of work are spread."""

_PhaseCode: TypeAlias = Literal[
    "diagnosis",
    "model",
    "education_information",
    "pilot",
    "conclusions_recommendations",
    "dissemination",
]
_Phase: TypeAlias = Phase | _PhaseCode

class GroupKind(Code):
    """kind of education group (rodzaj grupy edukacyjnej). One of the four education groups; their sizes differ by source (C1). Source: S0, S1."""

    large_city = "large_city"
    """large cities (duże miasta). Above 100 000 inhabitants."""
    medium_city = "medium_city"
    """medium cities (średnie miasta). From 25 000 to 100 000 inhabitants."""
    small_town_and_rural = "small_town_and_rural"
    """small towns and villages (małe miasta i wsie). Up to 25 000 inhabitants; one source names villages only (C4)."""
    educators = "educators"
    """educators (edukatorzy). They support implementation by education and as mentors, and are tied to subregions."""

_GroupKindCode: TypeAlias = Literal[
    "large_city",
    "medium_city",
    "small_town_and_rural",
    "educators",
]
_GroupKind: TypeAlias = GroupKind | _GroupKindCode

class EventKind(Code):
    """kind of event (rodzaj wydarzenia). What an event of the programme was. Source: S0–S4."""

    study_visit = "study_visit"
    """study visit (wizyta studyjna). A visit abroad to learn practice there."""
    forum = "forum"
    """Forum of Local Animators (Forum Animatorów Lokalnych). To be attended twice."""
    integration_meeting = "integration_meeting"
    """integration meeting (spotkanie integracyjne). A meeting of all groups; perhaps the same as the Forum (C18)."""
    working_meeting = "working_meeting"
    """working meeting (spotkanie robocze). Of mentors, supervisors and experts."""
    conference = "conference"
    """conference (konferencja). Such as that of November 2012."""
    training = "training"
    """training (szkolenie). Training outside the cycles, as in dissemination."""

_EventKindCode: TypeAlias = Literal[
    "study_visit",
    "forum",
    "integration_meeting",
    "working_meeting",
    "conference",
    "training",
]
_EventKind: TypeAlias = EventKind | _EventKindCode

class Audience(Code):
    """audience (adresaci wydarzenia). For whom an event was. Source: S0, S2, S3, S4."""

    trainees = "trainees"
    """trainees (uczestnicy szkolenia). The participants of the training groups."""
    innovation_laboratory = "innovation_laboratory"
    """Social Innovation Laboratory (Laboratorium Innowacji Społecznej (LIS)). Its members only, as on the visit to Denmark."""
    social_workers = "social_workers"
    """social workers (pracownicy socjalni). Social workers beyond the training groups."""
    ngos = "ngos"
    """NGOs (organizacje pozarządowe). Representatives of non-governmental organisations."""
    institutions = "institutions"
    """institutions (instytucje realizujące pilotaż). Institutions that carry out the pilot, invited as such."""
    public = "public"
    """the public (ogół odbiorców). Anybody."""

_AudienceCode: TypeAlias = Literal[
    "trainees",
    "innovation_laboratory",
    "social_workers",
    "ngos",
    "institutions",
    "public",
]
_Audience: TypeAlias = Audience | _AudienceCode

class ClientGroup(Code):
    """client group (grupa klientów). For whom a Task 2 standard is meant. Source: S3."""

    families_with_children = "families_with_children"
    """families with children (rodziny z dziećmi). Social work with such families."""
    families_with_violence = "families_with_violence"
    """families with violence (rodziny doświadczające przemocy w rodzinie). Families in which violence is experienced."""
    older_people = "older_people"
    """older people (osoby starsze). Social work with older people."""
    people_with_disabilities = "people_with_disabilities"
    """people with disabilities (osoby z niepełnosprawnością). Social work with people with disabilities."""
    unemployed_people = "unemployed_people"
    """people without work (osoby pozostające bez pracy). Social work with people without work."""

_ClientGroupCode: TypeAlias = Literal[
    "families_with_children",
    "families_with_violence",
    "older_people",
    "people_with_disabilities",
    "unemployed_people",
]
_ClientGroup: TypeAlias = ClientGroup | _ClientGroupCode

class SupportRole(Code):
    """support role (rola we wsparciu). What a supporter does. Source: S0, S1, S3."""

    coach = "coach"
    """coach (opiekun (coach)). Keeps contact during and between sessions and helps with homework."""
    mentor = "mentor"
    """mentor (mentor). Helps participants to apply the training and advises on problems in the community."""
    supervisor = "supervisor"
    """supervisor (superwizor). Analyses and assesses the whole change in the centre; not the centre's own supervision of step VI (C7)."""
    adviser = "adviser"
    """adviser (doradca merytoryczny). Advises a Task 2 unit on the standards that it tests."""
    trainer = "trainer"
    """trainer (trener). Leads the training."""
    expert = "expert"
    """expert (ekspert). Works on the support system and the strategy of the programme."""
    @property
    def serves(self) -> tuple[Served, ...]:
        """serves (wspiera)."""

_SupportRoleCode: TypeAlias = Literal[
    "coach",
    "mentor",
    "supervisor",
    "adviser",
    "trainer",
    "expert",
]
_SupportRole: TypeAlias = SupportRole | _SupportRoleCode

class Served(Code):
    """whom support serves (odbiorca wsparcia). Whom a supporter works for. Source: S0, S1, S3."""

    participant = "participant"
    """participant (uczestnik szkolenia). A delegate to the training."""
    centre = "centre"
    """centre (ośrodek pomocy społecznej). The centre as a whole and its directors."""
    community = "community"
    """community (środowisko lokalne). One of the communities selected for support."""
    standards_unit = "standards_unit"
    """standards unit (jednostka realizująca pilotaż Zadania 2). A unit that tests service standards."""
    programme = "programme"
    """programme (program). The programme itself, through its support system."""

_ServedCode: TypeAlias = Literal[
    "participant",
    "centre",
    "community",
    "standards_unit",
    "programme",
]
_Served: TypeAlias = Served | _ServedCode

class EngagedBy(Code):
    """engaged by (kto zaangażował). Who engaged a supporter. Source: format osl/1, C7."""

    project = "project"
    """project (projekt). Engaged for the pilot phase by the project."""
    centre = "centre"
    """centre (ośrodek). Engaged by the centre itself."""
    other = "other"
    """other (inny podmiot). Engaged by somebody else."""

_EngagedByCode: TypeAlias = Literal[
    "project",
    "centre",
    "other",
]
_EngagedBy: TypeAlias = EngagedBy | _EngagedByCode

class InstitutionRole(Code):
    """role of an institution (rola instytucji). As what an institution takes part; it may be more than one (C2, C6). Source: S1, S3."""

    organiser_institution = "organiser_institution"
    """organiser's institution (instytucja organizatora). Delegates a future organiser and implements the model."""
    educator_institution = "educator_institution"
    """educator's institution (instytucja edukatora). Delegates an educator; has no duty to implement (C6)."""
    standards_unit = "standards_unit"
    """standards unit (jednostka realizująca pilotaż Zadania 2). Tests service standards in Task 2 (C20)."""

_InstitutionRoleCode: TypeAlias = Literal[
    "organiser_institution",
    "educator_institution",
    "standards_unit",
]
_InstitutionRole: TypeAlias = InstitutionRole | _InstitutionRoleCode

class CentreSize(Code):
    """size of a centre (wielkość ośrodka). Size class of a centre by the inhabitants of its municipality. Source: S1, C3."""

    small = "small"
    """small centre (mały ośrodek). Up to 25 000 inhabitants under the standard policy."""
    medium = "medium"
    """medium centre (średni ośrodek). Above 25 000 and up to 100 000 inhabitants under the standard policy."""
    large = "large"
    """large centre (duży ośrodek). Above 100 000 inhabitants under the standard policy."""

_CentreSizeCode: TypeAlias = Literal[
    "small",
    "medium",
    "large",
]
_CentreSize: TypeAlias = CentreSize | _CentreSizeCode

class StructureForm(Code):
    """form of structure (forma struktury). How the organiser is placed in the centre. Source: S1."""

    department = "department"
    """department (dział). A department for work with the local community."""
    team = "team"
    """team (zespół). A team for work with the local community."""
    section = "section"
    """section (sekcja). Counts as a department beside the recommendation; a judgement of this format (C5)."""
    cell = "cell"
    """cell (komórka). Counts as a team beside the recommendation; a judgement of this format (C5)."""
    unit = "unit"
    """community-work unit (jednostka pracy ze społecznością lokalną). A unit for work with the local community."""
    independent_post = "independent_post"
    """independent organiser post (samodzielne stanowisko organizatora). A post of its own for the organiser."""
    function = "function"
    """organiser function (funkcja organizatora). Organising is a duty added to a post that exists."""
    within_field_units = "within_field_units"
    """within field units (w strukturach terenowych ośrodka). The organiser sits in the centre's field units."""
    within_integration_club = "within_integration_club"
    """within an integration club (w strukturach klubu integracji społecznej). The organiser sits in the social integration club."""
    within_other_department = "within_other_department"
    """within another department (w innym dziale ośrodka). The organiser sits in a department that has another main task."""
    animator_in_system_project = "animator_in_system_project"
    """animator in a system project (animator w projekcie systemowym). An animator employed in the system project, who is not a social worker (C10)."""
    none = "none"
    """no form chosen (żadna forma nie została wybrana). Nothing was chosen, even where step II is reported as done (C9)."""
    @property
    def recommended_for(self) -> tuple[CentreSize, ...]:
        """recommended for (zalecana dla)."""

_StructureFormCode: TypeAlias = Literal[
    "department",
    "team",
    "section",
    "cell",
    "unit",
    "independent_post",
    "function",
    "within_field_units",
    "within_integration_club",
    "within_other_department",
    "animator_in_system_project",
    "none",
]
_StructureForm: TypeAlias = StructureForm | _StructureFormCode

class Standing(Code):
    """standing of a structure (status struktury). How firmly a form of structure stands. Source: S1, C9."""

    adopted = "adopted"
    """adopted (przyjęta). Formally adopted."""
    planned = "planned"
    """planned (w planach). Chosen, not yet in place."""
    informal = "informal"
    """informal (nieformalna). In place, without a formal act."""
    ended = "ended"
    """ended (zakończona). Held once, no longer."""

_StandingCode: TypeAlias = Literal[
    "adopted",
    "planned",
    "informal",
    "ended",
]
_Standing: TypeAlias = Standing | _StandingCode

class Workload(Code):
    """workload arrangement (rodzaj wybranego rozwiązania). How organising is combined with other work, as the centre reports it. Source: S1."""

    exclusive = "exclusive"
    """organising only (wyłącznie OSL). The organiser does nothing but organise."""
    reduced_caseload = "reduced_caseload"
    """reduced caseload (zmniejszona liczba środowisk). Casework goes on beside organising, with fewer cases."""
    additional_duty = "additional_duty"
    """additional duty (dodatkowe zajęcie pracowników socjalnych). Organising is added to the social workers' other tasks."""
    with_integration_club = "with_integration_club"
    """combined with an integration club (łączenie z pracą w KIS). Organising is combined with work in the social integration club."""
    programme_and_accounting = "programme_and_accounting"
    """local activity programme and project accounting (realizacja PAL i rozliczanie projektów systemowych). The organiser carries out the local activity programme and accounts for system projects."""
    fundraising = "fundraising"
    """fundraising (pozyskiwanie środków zewnętrznych). The organiser also seeks outside funds."""
    animator_in_system_project = "animator_in_system_project"
    """animator in a system project (animator zatrudniony w projekcie systemowym). An animator employed in the system project, who is not a social worker (C10)."""
    unknown = "unknown"
    """unknown (brak informacji). Asked, but not learnt whether organising is the only work."""
    undecided = "undecided"
    """undecided (brak ostatecznej decyzji). No final decision has been taken (C9)."""

_WorkloadCode: TypeAlias = Literal[
    "exclusive",
    "reduced_caseload",
    "additional_duty",
    "with_integration_club",
    "programme_and_accounting",
    "fundraising",
    "animator_in_system_project",
    "unknown",
    "undecided",
]
_Workload: TypeAlias = Workload | _WorkloadCode

class FacilityKind(Code):
    """kind of facility (rodzaj placówki). A club or day room under the organisers in the model's chart. Source: S1."""

    social_integration_club = "social_integration_club"
    """social integration club (klub integracji społecznej (KIS)). Stands first under the organisers in the chart."""
    self_help_club = "self_help_club"
    """self-help club (klub samopomocy). A club of people who help one another."""
    volunteer_club = "volunteer_club"
    """volunteer club (klub wolontariusza). A club of volunteers."""
    seniors_club = "seniors_club"
    """seniors' club (klub seniora). A club of older people."""
    community_day_room = "community_day_room"
    """community day room (świetlica środowiskowa). A day room for the neighbourhood."""
    other = "other"
    """other (inna placówka). The label says which."""

_FacilityKindCode: TypeAlias = Literal[
    "social_integration_club",
    "self_help_club",
    "volunteer_club",
    "seniors_club",
    "community_day_room",
    "other",
]
_FacilityKind: TypeAlias = FacilityKind | _FacilityKindCode

class Profession(Code):
    """profession (zawód). What an organiser or participant is by profession. Source: S1, C10."""

    social_worker = "social_worker"
    """social worker (pracownik socjalny). As steps and training foresee."""
    other_centre_staff = "other_centre_staff"
    """other centre staff (inny pracownik ośrodka). Employed by the centre, not as a social worker."""
    ngo = "ngo"
    """staff of an NGO (pracownik organizacji pozarządowej). Works for a non-governmental organisation."""
    other = "other"
    """other (inny zawód). Any other, as an animator who is not a social worker (C10)."""

_ProfessionCode: TypeAlias = Literal[
    "social_worker",
    "other_centre_staff",
    "ngo",
    "other",
]
_Profession: TypeAlias = Profession | _ProfessionCode

class OrganiserFunding(Code):
    """organiser's funding (źródło finansowania organizatora). Out of what an organiser is paid. Source: S1."""

    own_budget = "own_budget"
    """own budget (środki własne). The centre's own budget."""
    system_project = "system_project"
    """system project (projekt systemowy). The centre's system project, limited in time."""
    other = "other"
    """other (inne źródło). Any other source."""

_OrganiserFundingCode: TypeAlias = Literal[
    "own_budget",
    "system_project",
    "other",
]
_OrganiserFunding: TypeAlias = OrganiserFunding | _OrganiserFundingCode

class OrganiserRole(Code):
    """organiser's role (rola organizatora). One of the three professional roles of an organiser (C19). Source: S1."""

    animator = "animator"
    """animator (animator). Mobilises members of the community and joins them in groups."""
    network_organiser = "network_organiser"
    """network organiser (organizator sieci społecznych (mediator)). Links people and bodies, builds networks and partnerships, mediates."""
    local_planner = "local_planner"
    """local planner (polityk lokalny (programista)). Plans socially and develops services as a task of local government."""

_OrganiserRoleCode: TypeAlias = Literal[
    "animator",
    "network_organiser",
    "local_planner",
]
_OrganiserRole: TypeAlias = OrganiserRole | _OrganiserRoleCode

class Step(Code):
    """implementation step (krok wdrażania). One of the seven steps of implementation, I–VII. Source: S1."""

    acquaint_staff = "acquaint_staff"
    """acquaint staff with the idea (zapoznanie pracowników z ideą OSL). Step I: the centre's staff learn of community organising."""
    choose_structure = "choose_structure"
    """analyse capacity, choose a structure (analiza możliwości i wybór struktury). Step II: money and staff are analysed and a fitting structure is chosen."""
    prepare_acts = "prepare_acts"
    """prepare changes to the centre's acts (zmiany w statucie, strukturze i regulaminie). Step III: changes to statute, structure and rules are drawn up."""
    choose_organisers = "choose_organisers"
    """choose the organisers (wybór organizatorów). Step IV: the social workers who will be organisers are chosen."""
    draw_up_scopes = "draw_up_scopes"
    """draw up scopes of duties (zakresy czynności organizatorów). Step V: the organisers' scopes of duties are drawn up."""
    introduce_supervision = "introduce_supervision"
    """introduce OSL supervision (wprowadzenie superwizji OSL). Step VI: the centre's own supervision of organising; not the project's supervisor (C7)."""
    propose_strategy = "propose_strategy"
    """propose changes to the strategy (propozycje zmian w strategii). Step VII: changes to the social-problem or integration strategy are proposed; adoption is not needed."""

_StepCode: TypeAlias = Literal[
    "acquaint_staff",
    "choose_structure",
    "prepare_acts",
    "choose_organisers",
    "draw_up_scopes",
    "introduce_supervision",
    "propose_strategy",
]
_Step: TypeAlias = Step | _StepCode

class StepStatus(Code):
    """status of a step (stan kroku). What a log entry says of a step. Source: format osl/1, S1."""

    done = "done"
    """done (wykonany). The step has been taken."""
    in_progress = "in_progress"
    """in progress (w toku). Work on the step is under way."""
    planned_later = "planned_later"
    """planned for later (zaplanowany na później). Put off on purpose, as the supervisors did with steps VI and VII."""
    already_satisfied = "already_satisfied"
    """already satisfied (spełniony wcześniej). Held before the programme; nothing to do (C12)."""
    not_needed = "not_needed"
    """not needed (niepotrzebny). Judged inapplicable to this centre."""
    no_duty = "no_duty"
    """no duty (bez obowiązku). An educator's institution need not implement (C6)."""
    blocked = "blocked"
    """blocked (zablokowany). Something keeps the centre from taking the step."""
    no_decision = "no_decision"
    """no decision (brak decyzji). Nobody has decided yet."""
    unknown = "unknown"
    """unknown (nie wiadomo). Asked, but not learnt; not the same as not recorded."""

_StepStatusCode: TypeAlias = Literal[
    "done",
    "in_progress",
    "planned_later",
    "already_satisfied",
    "not_needed",
    "no_duty",
    "blocked",
    "no_decision",
    "unknown",
]
_StepStatus: TypeAlias = StepStatus | _StepStatusCode

class StepReason(Code):
    """reason a step was not taken (powód niewykonania kroku). Why a step was not taken, as the centres gave it. Source: S1, S4."""

    kept_existing_structure = "kept_existing_structure"
    """kept the existing structure (pozostawiono istniejącą strukturę). Organising stays joined with casework; a decision not to change (II.a)."""
    structural_change_under_way = "structural_change_under_way"
    """structural change under way (instytucja w procesie zmiany strukturalnej). II.b."""
    only_until_project_ends = "only_until_project_ends"
    """only until the system project ends (tylko do zakończenia projektu systemowego). A risk to lasting (II.c)."""
    internal_conflict = "internal_conflict"
    """internal conflict (wewnętrzny konflikt). II.d."""
    no_contact_with_management = "no_contact_with_management"
    """no contact with management (brak kontaktu z kadrą zarządzającą). II.e."""
    planning_under_way = "planning_under_way"
    """planning under way (planowanie zmian w toku). III.a."""
    provisions_already_exist = "provisions_already_exist"
    """provisions already exist (zapisy już istnieją). Nothing needs to be changed: already satisfied rather than undone (III.b, C12)."""
    internal_difficulties = "internal_difficulties"
    """internal difficulties (trudności wewnętrzne). III.c."""
    waiting_for_guidelines = "waiting_for_guidelines"
    """waiting for guidelines from above (oczekiwanie na wytyczne z „góry”). III.d."""
    no_concept_or_decision = "no_concept_or_decision"
    """no concept or decision (brak koncepcji lub decyzji). IV.a, V.b."""
    waiting_for_field_unit_heads = "waiting_for_field_unit_heads"
    """waiting for heads of field units (oczekiwanie na kierowników struktur terenowych). IV.b."""
    no_decision_on_worker = "no_decision_on_worker"
    """no decision which worker (brak decyzji co do pracownika). IV.c."""
    work_under_way = "work_under_way"
    """work under way (prace są prowadzone). V.a."""
    internal_changes = "internal_changes"
    """internal changes (wewnętrzne zmiany w instytucji). V.c."""
    scheduled_later_by_supervisor = "scheduled_later_by_supervisor"
    """scheduled later by the supervisor (superwizor zaplanował później). Towards the end of education and support (VI.a, VII.a)."""
    no_legal_basis = "no_legal_basis"
    """no legal basis (brak podstawy prawnej). What is not written in the act is taken as not allowed."""
    gmina_not_consenting = "gmina_not_consenting"
    """the gmina does not consent (brak zgody samorządu). Local governments often gave no green light."""
    other = "other"
    """other (inny powód). The text says which."""
    @property
    def explains(self) -> tuple[Step, ...]:
        """explains steps (dotyczy kroków)."""

_StepReasonCode: TypeAlias = Literal[
    "kept_existing_structure",
    "structural_change_under_way",
    "only_until_project_ends",
    "internal_conflict",
    "no_contact_with_management",
    "planning_under_way",
    "provisions_already_exist",
    "internal_difficulties",
    "waiting_for_guidelines",
    "no_concept_or_decision",
    "waiting_for_field_unit_heads",
    "no_decision_on_worker",
    "work_under_way",
    "internal_changes",
    "scheduled_later_by_supervisor",
    "no_legal_basis",
    "gmina_not_consenting",
    "other",
]
_StepReason: TypeAlias = StepReason | _StepReasonCode

class HomeworkTheme(Code):
    """homework theme (temat zadania domowego). One of the six themes of homework (C15). Source: S1."""

    resource_and_needs_map = "resource_and_needs_map"
    """map of resources and needs (mapa zasobów i potrzeb). The first product of a diagnosis."""
    local_partnership = "local_partnership"
    """building a local partnership (tworzenie lokalnego partnerstwa). Allies and institutions are joined in a partnership."""
    difficult_environment = "difficult_environment"
    """work in a difficult environment (praca w środowisku trudnym). For instance in blocks of social housing."""
    excluded_groups = "excluded_groups"
    """work with excluded groups (praca z grupami wykluczonymi lub zagrożonymi wykluczeniem). Groups of people who are excluded or at risk of it."""
    tools = "tools"
    """use of tools (zastosowanie narzędzi). Use of a social project or a local activity programme."""
    volunteering_and_image = "volunteering_and_image"
    """volunteering, campaigns, image (wolontariat, kampanie, wizerunek). Volunteers, campaigns and how the centre is seen."""

_HomeworkThemeCode: TypeAlias = Literal[
    "resource_and_needs_map",
    "local_partnership",
    "difficult_environment",
    "excluded_groups",
    "tools",
    "volunteering_and_image",
]
_HomeworkTheme: TypeAlias = HomeworkTheme | _HomeworkThemeCode

class HomeworkTool(Code):
    """homework tool (narzędzie zadania domowego). A tool used in homework. Source: S1."""

    social_project = "social_project"
    """social project (projekt socjalny). A project of social work."""
    local_activity_programme = "local_activity_programme"
    """local activity programme (program aktywności lokalnej (PAL)). A local programme of activation."""

_HomeworkToolCode: TypeAlias = Literal[
    "social_project",
    "local_activity_programme",
]
_HomeworkTool: TypeAlias = HomeworkTool | _HomeworkToolCode

class AssessmentAnswer(Code):
    """answer of an assessment (odpowiedź w ocenie). Answer to the pilot's question of use, applicability and adequacy. Source: S0."""

    yes = "yes"
    """yes (tak). It is."""
    partly = "partly"
    """partly (częściowo). It is in part."""
    no = "no"
    """no (nie). It is not."""

_AssessmentAnswerCode: TypeAlias = Literal[
    "yes",
    "partly",
    "no",
]
_AssessmentAnswer: TypeAlias = AssessmentAnswer | _AssessmentAnswerCode

class ContactWith(Code):
    """contact with (z kim kontakt). With whom a supporter was in contact. Source: S1."""

    participant = "participant"
    """participant (uczestnik szkolenia). A delegate to the training."""
    director = "director"
    """director of the centre (dyrektor lub kierownik ośrodka). The head of the centre."""
    local_authority = "local_authority"
    """local authority (przedstawiciel lokalnych władz). A representative of the local authority."""
    official = "official"
    """official (urzędnik obszaru pomocy społecznej). An official who works in social assistance."""
    community = "community"
    """community (środowisko lokalne). People of a community."""

_ContactWithCode: TypeAlias = Literal[
    "participant",
    "director",
    "local_authority",
    "official",
    "community",
]
_ContactWith: TypeAlias = ContactWith | _ContactWithCode

class ContactKind(Code):
    """kind of contact (rodzaj kontaktu). How contact was made. Source: format osl/1."""

    visit = "visit"
    """visit (wizyta). The supporter came to the place."""
    meeting = "meeting"
    """meeting (spotkanie). They met elsewhere."""
    call = "call"
    """call (rozmowa telefoniczna). They spoke without meeting."""
    message = "message"
    """message (wiadomość). They wrote."""

_ContactKindCode: TypeAlias = Literal[
    "visit",
    "meeting",
    "call",
    "message",
]
_ContactKind: TypeAlias = ContactKind | _ContactKindCode

class CommunityKind(Code):
    """kind of community (rodzaj społeczności). What joins the members of a community. Source: format osl/1."""

    territorial = "territorial"
    """territorial (terytorialna). They live in one place."""
    categorial = "categorial"
    """categorial (kategorialna). They share a situation or an interest."""

_CommunityKindCode: TypeAlias = Literal[
    "territorial",
    "categorial",
]
_CommunityKind: TypeAlias = CommunityKind | _CommunityKindCode

class CommunityResponse(Code):
    """community's response (odpowiedź społeczności). How a community answered the proposal to act together. Source: S2."""

    positive = "positive"
    """positive (pozytywna). As most communities of the pilot answered."""
    mixed = "mixed"
    """mixed (niejednoznaczna). Some for it, some against."""
    negative = "negative"
    """negative (negatywna). The proposal was declined."""

_CommunityResponseCode: TypeAlias = Literal[
    "positive",
    "mixed",
    "negative",
]
_CommunityResponse: TypeAlias = CommunityResponse | _CommunityResponseCode

class ActivityKind(Code):
    """kind of activity (rodzaj działania). What was done in a community. Source: S1, S2."""

    diagnosis = "diagnosis"
    """diagnosis (diagnoza). Learning a community's resources and needs."""
    activation = "activation"
    """activation (aktywizacja). Moving members to act."""
    integration = "integration"
    """integration (integracja). Bringing members together."""
    education = "education"
    """education (edukacja). Teaching and learning in the community."""
    partnership_meeting = "partnership_meeting"
    """partnership meeting (spotkanie partnerstwa). A meeting of the local partnership."""
    residents_meeting = "residents_meeting"
    """residents' meeting (spotkanie z mieszkańcami). A meeting with the residents."""
    campaign = "campaign"
    """campaign (kampania). A public campaign."""

_ActivityKindCode: TypeAlias = Literal[
    "diagnosis",
    "activation",
    "integration",
    "education",
    "partnership_meeting",
    "residents_meeting",
    "campaign",
]
_ActivityKind: TypeAlias = ActivityKind | _ActivityKindCode

class PartnerKind(Code):
    """kind of partner (rodzaj partnera). What a member of the local partnership is. Source: S1, S3."""

    ngo = "ngo"
    """NGO (organizacja pozarządowa). A non-governmental organisation."""
    public_body = "public_body"
    """public body (instytucja publiczna). An institution of government, local or central."""
    school = "school"
    """school (szkoła). A school of any kind."""
    parish = "parish"
    """parish (parafia). A parish or another religious community."""
    company = "company"
    """company (firma). A business."""
    informal_group = "informal_group"
    """informal group (grupa nieformalna). People who act together without a legal form."""

_PartnerKindCode: TypeAlias = Literal[
    "ngo",
    "public_body",
    "school",
    "parish",
    "company",
    "informal_group",
]
_PartnerKind: TypeAlias = PartnerKind | _PartnerKindCode

class DocumentationMethod(Code):
    """documentation method (metoda dokumentowania). How data about the process were gathered. Source: S0, S1, S3."""

    resident_survey = "resident_survey"
    """resident survey (badania mieszkańców). A survey among residents."""
    in_depth_interview = "in_depth_interview"
    """in-depth interview (pogłębiony wywiad). With people engaged in the community and in activation."""
    focus_group = "focus_group"
    """focus group (wywiad grupowy (grupa fokusowa)). With people of a similar profile, situation or position."""
    engagement_diary = "engagement_diary"
    """diary of own engagement (dziennik własnego zaangażowania). Kept by participants."""
    press_and_photos = "press_and_photos"
    """press reports and photographs (raporty prasowe i zdjęcia). From key events."""
    case_study = "case_study"
    """case study (studium przypadku). Of social work with a community."""
    meeting_review = "meeting_review"
    """review of meetings (przegląd spotkań). With people who take part in organising."""
    good_practice = "good_practice"
    """good practice (opis dobrej praktyki). A practical solution, examined and described."""
    film = "film"
    """film (film). Recorded by documentary makers and reporters."""
    monitoring = "monitoring"
    """monitoring (monitoring). Continuous observation of what is done."""
    evaluation = "evaluation"
    """evaluation (ewaluacja). Assessment of what was done."""

_DocumentationMethodCode: TypeAlias = Literal[
    "resident_survey",
    "in_depth_interview",
    "focus_group",
    "engagement_diary",
    "press_and_photos",
    "case_study",
    "meeting_review",
    "good_practice",
    "film",
    "monitoring",
    "evaluation",
]
_DocumentationMethod: TypeAlias = DocumentationMethod | _DocumentationMethodCode

class DocumentedBy(Code):
    """documented by (kto dokumentował). Whether the institution documented itself. Source: S3."""

    internal = "internal"
    """internal (wewnętrznie). By the institution itself."""
    external = "external"
    """external (zewnętrznie). By somebody from outside."""

_DocumentedByCode: TypeAlias = Literal[
    "internal",
    "external",
]
_DocumentedBy: TypeAlias = DocumentedBy | _DocumentedByCode

class ActKind(Code):
    """kind of act (rodzaj dokumentu). An act or document in which organising is anchored. Source: S1."""

    statute = "statute"
    """statute (statut). The centre's statute (step III)."""
    structure = "structure"
    """organisational structure (struktura organizacyjna). The centre's structure (step III)."""
    rules = "rules"
    """rules (regulamin). The centre's rules (step III)."""
    scope_of_duties = "scope_of_duties"
    """scope of duties (zakres czynności). An organiser's duties (step V)."""
    gmina_strategy = "gmina_strategy"
    """gmina strategy for solving social problems (gminna strategia rozwiązywania problemów społecznych). Where organising should stand as a basic form of work (step VII)."""
    integration_strategy = "integration_strategy"
    """social integration strategy (strategia integracji społecznej). The other strategy that step VII names."""
    local_activity_programme = "local_activity_programme"
    """local activity programme (program aktywności lokalnej (PAL)). One of the local programmes."""
    family_support_programme = "family_support_programme"
    """family support programme (program wspierania rodzin). One of the local programmes."""
    disability_programme = "disability_programme"
    """disability programme (program na rzecz osób niepełnosprawnych). One of the local programmes."""
    other = "other"
    """other (inny dokument). Any other act; its reference says which."""

_ActKindCode: TypeAlias = Literal[
    "statute",
    "structure",
    "rules",
    "scope_of_duties",
    "gmina_strategy",
    "integration_strategy",
    "local_activity_programme",
    "family_support_programme",
    "disability_programme",
    "other",
]
_ActKind: TypeAlias = ActKind | _ActKindCode

class ActStanding(Code):
    """standing of an act (status dokumentu). How far an act has come. Source: format osl/1."""

    draft = "draft"
    """draft (projekt). Being drawn up."""
    proposed = "proposed"
    """proposed (zgłoszony). Put forward; step VII asks for no more."""
    adopted = "adopted"
    """adopted (przyjęty). Adopted by whoever decides."""
    in_force = "in_force"
    """in force (obowiązujący). Adopted and in force."""

_ActStandingCode: TypeAlias = Literal[
    "draft",
    "proposed",
    "adopted",
    "in_force",
]
_ActStanding: TypeAlias = ActStanding | _ActStandingCode

class ObligationCode(Code):
    """obligation (zobowiązanie). What participants and institutions undertook on joining. Source: S1."""

    attend_sessions = "attend_sessions"
    """attend all sessions (uczestnictwo we wszystkich zjazdach). Three days of absence are possible (C14)."""
    do_homework = "do_homework"
    """do the homework (realizacja zadań domowych). In step with the sessions."""
    cooperate_with_coach = "cooperate_with_coach"
    """cooperate with the coach (współpraca z opiekunem). A clause of the participant only."""
    cooperate_with_mentor = "cooperate_with_mentor"
    """cooperate with the mentor (współpraca z mentorem). On work in the community; for educators, on education and expertise."""
    cooperate_with_supervisor = "cooperate_with_supervisor"
    """cooperate with the supervisor (współpraca z superwizorem). On the analysis of implementation; no clause of the educator's institution (C6)."""
    delegate_worker = "delegate_worker"
    """delegate a worker (delegowanie pracownika na cykl szkoleniowy). To ten sessions, the study visit and the Forum twice."""
    create_conditions = "create_conditions"
    """create conditions (stwarzanie warunków do realizacji zadań). And support the worker in the tasks."""
    implement_accepted_model = "implement_accepted_model"
    """implement the accepted model (wdrażanie modelu zaakceptowanego przez MPiPS). The model as the ministry accepted it."""
    support_implementation = "support_implementation"
    """support implementation (edukacyjne i mentorskie wspieranie wdrażania). Stands among the clauses of the educator's institution; the trainee does it, by education and as a mentor."""
    @property
    def owed_by(self) -> tuple[ObligedParty, ...]:
        """owed by (obowiązuje)."""

_ObligationCodeCode: TypeAlias = Literal[
    "attend_sessions",
    "do_homework",
    "cooperate_with_coach",
    "cooperate_with_mentor",
    "cooperate_with_supervisor",
    "delegate_worker",
    "create_conditions",
    "implement_accepted_model",
    "support_implementation",
]
_ObligationCode: TypeAlias = ObligationCode | _ObligationCodeCode

class ObligedParty(Code):
    """obliged party (strona zobowiązana). Who undertook an obligation. Source: S1, C6."""

    participant = "participant"
    """participant (uczestnik projektu). The delegate to the training."""
    organiser_institution = "organiser_institution"
    """organiser's institution (instytucja organizatora). The institution that delegates a future organiser."""
    educator_institution = "educator_institution"
    """educator's institution (instytucja edukatora). The institution that delegates an educator."""

_ObligedPartyCode: TypeAlias = Literal[
    "participant",
    "organiser_institution",
    "educator_institution",
]
_ObligedParty: TypeAlias = ObligedParty | _ObligedPartyCode

class ObligationMet(Code):
    """met (wywiązanie się). Whether an obligation was met. Source: format osl/1."""

    yes = "yes"
    """yes (tak). Met in full."""
    partly = "partly"
    """partly (częściowo). Met in part."""
    no = "no"
    """no (nie). Not met."""

_ObligationMetCode: TypeAlias = Literal[
    "yes",
    "partly",
    "no",
]
_ObligationMet: TypeAlias = ObligationMet | _ObligationMetCode

class Problem(Code):
    """problem area (obszar problemowy). What made implementation hard. Source: S1."""

    new_idea_raises_fears = "new_idea_raises_fears"
    """a new idea raises fears (nowa idea rodzi obawy). Organising is a new idea and a new approach."""
    casework_entrenched = "casework_entrenched"
    """casework is entrenched (utrwalona praca z jednostką i rodziną). Work with individual and family is at times held to be the only right one."""
    office_role_persists = "office_role_persists"
    """the office role persists (ośrodek postrzegany jako „urząd”). The centre has to turn from an office into an active institution."""
    structural_change_resisted = "structural_change_resisted"
    """structural change is resisted (opór wobec zmian strukturalnych). Staff, management and the gmina have to be persuaded."""
    new_specialisation_doubted = "new_specialisation_doubted"
    """the new specialisation is doubted (wątpliwości wobec nowej specjalizacji). Organisers ask whether they will succeed."""
    evidence_of_change_slow = "evidence_of_change_slow"
    """evidence of change is slow (dowody zmiany pojawiają się powoli). Quick results are wanted of a long process."""

_ProblemCode: TypeAlias = Literal[
    "new_idea_raises_fears",
    "casework_entrenched",
    "office_role_persists",
    "structural_change_resisted",
    "new_specialisation_doubted",
    "evidence_of_change_slow",
]
_Problem: TypeAlias = Problem | _ProblemCode

class Benefit(Code):
    """benefit (korzyść z wdrażania OSL). What implementation brought. Source: S1."""

    cooperation_skills = "cooperation_skills"
    """skill of cooperation (umiejętność współpracy i współdziałania). With people and with institutions."""
    residents_agency = "residents_agency"
    """residents' sense of agency (wiara mieszkańców, że coś od nich zależy). Residents come to believe that something depends on them."""
    trust_in_institutions = "trust_in_institutions"
    """trust in institutions (zaufanie do instytucji). Trust in institutions grows."""
    new_skills = "new_skills"
    """new skills (nowe umiejętności). For instance social or parental ones."""
    new_behaviour_patterns = "new_behaviour_patterns"
    """new patterns of behaviour (nowe wzory zachowań). From passive to active, from destructive to positive."""

_BenefitCode: TypeAlias = Literal[
    "cooperation_skills",
    "residents_agency",
    "trust_in_institutions",
    "new_skills",
    "new_behaviour_patterns",
]
_Benefit: TypeAlias = Benefit | _BenefitCode

class DecodeErrorCode(Code):
    """class of decode error (rodzaj błędu odczytu). Why data could not be read. Source: format osl/1."""

    syntax = "syntax"
    """not valid JSON (to nie jest poprawny JSON). RFC 8259 is not kept; the rest of the text is not read."""
    truncated = "truncated"
    """text ends too early (tekst urywa się). The input ends within a value."""
    trailing_content = "trailing_content"
    """content after the end (treść po końcu dokumentu). Something follows a complete JSON value."""
    invalid_utf8 = "invalid_utf8"
    """invalid UTF-8 (błędne kodowanie UTF-8). Bytes that are not UTF-8, or half a surrogate pair."""
    empty = "empty"
    """nothing to read (brak treści). The input has no content at all."""
    duplicate_key = "duplicate_key"
    """duplicate key (powtórzony klucz). One of the two values would be lost."""
    unknown_field = "unknown_field"
    """unknown field (nieznane pole). Reading on would drop its data."""
    missing_field = "missing_field"
    """missing field (brak wymaganego pola). A field that the format needs is absent or null."""
    wrong_type = "wrong_type"
    """wrong kind of value (zły rodzaj wartości). A text where a number stands, for example."""
    unknown_code = "unknown_code"
    """unknown code (nieznany kod). Never mapped to a default."""
    wrong_text = "wrong_text"
    """text of the wrong form (tekst złej postaci). An identifier, day or code that is not written as it must be."""
    no_such_day = "no_such_day"
    """no such day (nie ma takiego dnia). A day that the calendar lacks, or outside 1900–2199."""
    out_of_range = "out_of_range"
    """number out of range (liczba spoza zakresu). The bounds are part of the field."""
    not_whole = "not_whole"
    """not a whole number (to nie jest liczba całkowita). Written with a fraction or an exponent."""
    too_few_items = "too_few_items"
    """too few items (za mało elementów). A list that needs at least one element is empty."""
    broken_invariant = "broken_invariant"
    """fields do not fit together (pola są ze sobą sprzeczne). An invariant of the record, such as from ≤ to."""
    newer_format = "newer_format"
    """newer format (nowszy format). The document declares a format that this version does not read."""
    over_limit = "over_limit"
    """over a limit (przekroczony limit). Depth, length or size; the limits are configurable."""
    bad_compression = "bad_compression"
    """damaged compressed data (uszkodzone dane skompresowane). The gzip or Zstandard stream is damaged or truncated."""
    wrong_form = "wrong_form"
    """content does not fit the name or the form asked for (treść nie odpowiada nazwie albo żądanej postaci). A stream named as a document, or the reverse; it is read as what it is."""

_DecodeErrorCodeCode: TypeAlias = Literal[
    "syntax",
    "truncated",
    "trailing_content",
    "invalid_utf8",
    "empty",
    "duplicate_key",
    "unknown_field",
    "missing_field",
    "wrong_type",
    "unknown_code",
    "wrong_text",
    "no_such_day",
    "out_of_range",
    "not_whole",
    "too_few_items",
    "broken_invariant",
    "newer_format",
    "over_limit",
    "bad_compression",
    "wrong_form",
]
_DecodeErrorCode: TypeAlias = DecodeErrorCode | _DecodeErrorCodeCode

class FigureUnit(Code):
    """unit (jednostka). What a figure or a table counts. Source: format osl-table/1."""

    centres = "centres"
    """social-assistance centres (ośrodki pomocy społecznej). The pilot's unit of count."""
    persons = "persons"
    """persons (osoby). People, each counted once."""
    indications = "indications"
    """indications (wskazania). One centre may give several; not stated to equal centres (C13)."""
    municipalities = "municipalities"
    """municipalities (gminy). Gminas, the lowest level of local government."""
    localities = "localities"
    """localities and institutions (miejscowości i instytucje). As counted in the plan (C2)."""
    subregions = "subregions"
    """subregions (subregiony). The unit by which educators are counted."""
    units = "units"
    """social-assistance units (jednostki organizacyjne pomocy społecznej). Task 2's unit of count."""
    groups = "groups"
    """groups (grupy). Training groups."""
    inhabitants = "inhabitants"
    """inhabitants (mieszkańcy). People who live in a municipality."""
    sessions = "sessions"
    """training sessions (sesje szkoleniowe). Sessions of the training cycle."""
    days = "days"
    """days (dni). Calendar days."""
    person_days = "person_days"
    """person-days (osobodni). One person's one day."""
    months = "months"
    """calendar months (miesiące kalendarzowe). Calendar months, the first and the last included."""
    years = "years"
    """years (lata). Years."""
    meetings = "meetings"
    """meetings (spotkania). Meetings of any kind."""
    visits = "visits"
    """study visits (wizyty studyjne). Study visits abroad or at home."""
    countries = "countries"
    """countries (kraje). Countries visited."""
    conferences = "conferences"
    """conferences (konferencje). Conferences of the programme."""
    teams = "teams"
    """teams (zespoły). Teams that a source names."""
    items = "items"
    """items of a list (pozycje listy). Entries of a list that a source prints."""
    centre_steps = "centre_steps"
    """steps in centres (kroki w ośrodkach). One step in one centre."""
    percent = "percent"
    """per cent (procent). Parts of a hundred, from 0 to 100."""
    persons_per_centre = "persons_per_centre"
    """persons per centre (osoby na ośrodek). A mean over centres."""
    steps_per_centre = "steps_per_centre"
    """steps per centre (kroki na ośrodek). A mean over centres."""
    ratio = "ratio"
    """ratio from 0 to 1 (współczynnik od 0 do 1). A coefficient without a unit."""

_FigureUnitCode: TypeAlias = Literal[
    "centres",
    "persons",
    "indications",
    "municipalities",
    "localities",
    "subregions",
    "units",
    "groups",
    "inhabitants",
    "sessions",
    "days",
    "person_days",
    "months",
    "years",
    "meetings",
    "visits",
    "countries",
    "conferences",
    "teams",
    "items",
    "centre_steps",
    "percent",
    "persons_per_centre",
    "steps_per_centre",
    "ratio",
]
_FigureUnit: TypeAlias = FigureUnit | _FigureUnitCode

class Basis(Code):
    """basis (podstawa). Whether a source states a figure or it was computed from stated ones. Source: format osl/1."""

    stated = "stated"
    """stated (podana w źródle). Printed in the source that it names."""
    derived = "derived"
    """derived (wyprowadzona). Computed here; no source prints it."""

_BasisCode: TypeAlias = Literal[
    "stated",
    "derived",
]
_Basis: TypeAlias = Basis | _BasisCode

class DerivedBy(Code):
    """way of derivation (sposób wyprowadzenia). How a figure follows from other figures or a table. Source: format osl/1."""

    sum = "sum"
    """sum (suma). All operands added; one may stand several times."""
    difference = "difference"
    """difference (różnica). The first operand less all others."""
    product = "product"
    """product (iloczyn). All operands multiplied."""
    quotient = "quotient"
    """quotient (iloraz). The first operand divided by the second."""
    share = "share"
    """percentage (udział procentowy). The first operand as a percentage of the second, rounded half up at the figure's decimals."""
    table_cells = "table_cells"
    """cells of a table (komórki tabeli). Counts of a table's cells added; `cells` names the codes of its first dimension, absent means all."""
    unique_count = "unique_count"
    """the only possible count (jedyna możliwa liczba). The only whole number whose percentage of the second operand rounds to the first."""
    joint_bounds = "joint_bounds"
    """bounds of the joint count (granice części wspólnej). How many can belong to all operands at once, within the last one as population (Fréchet)."""
    exclusion_bounds = "exclusion_bounds"
    """bounds of one without another (granice różnicy zbiorów). How many can belong to the first but not to the second operand, within the third as population (Fréchet)."""
    cap_bounds = "cap_bounds"
    """bounds from caps per centre (granice z limitów na ośrodek). Centres needed for groups with a least and a greatest number per centre; operands: group, cap, group, cap …."""
    linear_bounds = "linear_bounds"
    """bounds by linear programming (granice z programowania liniowego). Least and greatest value over all data with the operands as margins, the last one as population; exact."""
    months_between = "months_between"
    """months from–to (miesiące od–do). Calendar months from `from` to `to`, both included."""
    days_between = "days_between"
    """days from–to (dni od–do). Days from the first day of `from` to `to`."""
    listed = "listed"
    """counted in a list (policzono pozycje listy). Items that the source lists, counted here; no operands."""

_DerivedByCode: TypeAlias = Literal[
    "sum",
    "difference",
    "product",
    "quotient",
    "share",
    "table_cells",
    "unique_count",
    "joint_bounds",
    "exclusion_bounds",
    "cap_bounds",
    "linear_bounds",
    "months_between",
    "days_between",
    "listed",
]
_DerivedBy: TypeAlias = DerivedBy | _DerivedByCode

class TableSubject(Code):
    """subject of a table (przedmiot tabeli). What the cells of a table tell of."""

    participation = "participation"
    """participation (udział w programie). Who takes part, in which group and role."""
    steps = "steps"
    """steps of implementation (kroki wdrażania). The seven steps."""
    structure = "structure"
    """organisational structure (struktura organizacyjna). How organisers are placed."""
    workload = "workload"
    """workload (sposób łączenia pracy). How organising is combined with other work."""
    support = "support"
    """support provided (zapewnione wsparcie). Mentors, coaches and supervisors provided."""
    community = "community"
    """communities and activities (społeczności i działania). Work in the community."""
    attendance = "attendance"
    """attendance (obecność). Of a person, not to be published."""
    homework = "homework"
    """homework (zadania domowe). Of a person, not to be published."""
    diary = "diary"
    """engagement diary (dziennik zaangażowania). Of a person, not to be published."""
    supervision = "supervision"
    """course of supervision (przebieg superwizji). Of a person, not to be published."""
    assessment = "assessment"
    """assessment (ocena). Of a person, not to be published."""
    other = "other"
    """something else (coś innego). None of these."""

_TableSubjectCode: TypeAlias = Literal[
    "participation",
    "steps",
    "structure",
    "workload",
    "support",
    "community",
    "attendance",
    "homework",
    "diary",
    "supervision",
    "assessment",
    "other",
]
_TableSubject: TypeAlias = TableSubject | _TableSubjectCode

class Nature(Code):
    """nature (charakter ustalenia). What it means when a rule fails."""

    data = "data"
    """data (dane). The record is wrong."""
    obligation = "obligation"
    """obligation (zobowiązanie). Somebody did not do what was agreed."""
    fidelity = "fidelity"
    """fidelity (wierność modelowi). Practice differs from the model: honest news, not an error."""
    risk = "risk"
    """risk (ryzyko). What has been reached may not last."""
    disclosure = "disclosure"
    """disclosure (ujawnienie). Publishing this would say something of a person."""

_NatureCode: TypeAlias = Literal[
    "data",
    "obligation",
    "fidelity",
    "risk",
    "disclosure",
]
_Nature: TypeAlias = Nature | _NatureCode

class Severity(Code):
    """severity (waga). How much a finding weighs, least first."""

    information = "information"
    """information (informacja). Worth knowing."""
    warning = "warning"
    """warning (ostrzeżenie). Worth looking at."""
    error = "error"
    """error (błąd). To be put right before use or publication."""

_SeverityCode: TypeAlias = Literal[
    "information",
    "warning",
    "error",
]
_Severity: TypeAlias = Severity | _SeverityCode

class FindingStatus(Code):
    """status of a finding (stan ustalenia). What a baseline says of a finding."""

    new = "new"
    """new (nowe). The baseline does not know it."""
    persisting = "persisting"
    """persisting (utrzymujące się). It was there when the baseline was taken."""
    accepted = "accepted"
    """accepted (przyjęte). Somebody answers for leaving it, for a reason."""

_FindingStatusCode: TypeAlias = Literal[
    "new",
    "persisting",
    "accepted",
]
_FindingStatus: TypeAlias = FindingStatus | _FindingStatusCode

class Answer(Code):
    """answer of a rule (odpowiedź reguły). The answer to a rule's question about one subject."""

    pass_ = "pass"
    """pass (spełniona). As it should be."""
    fail = "fail"
    """fail (niespełniona). A finding."""
    not_applicable = "not_applicable"
    """not applicable (nie dotyczy). The question does not arise for this subject."""
    not_evaluable = "not_evaluable"
    """not evaluable (nie do oceny). What it needs is not recorded."""

_AnswerCode: TypeAlias = Literal[
    "pass",
    "fail",
    "not_applicable",
    "not_evaluable",
]
_Answer: TypeAlias = Answer | _AnswerCode

class CountedCentres(Code):
    """population (populacja). Which centres an indicator counts."""

    obliged = "obliged"
    """obliged to implement (zobowiązane do wdrażania). Organiser institutions that have joined and not left; an educator's has no duty (C6)."""
    all_joined = "all_joined"
    """all that have joined (wszystkie uczestniczące). Joined and not left, whatever their role: what the pilot's 52 are (C2)."""
    ever_joined = "ever_joined"
    """ever joined (wszystkie, także te, które wystąpiły). Those that left, too."""

_CountedCentresCode: TypeAlias = Literal[
    "obliged",
    "all_joined",
    "ever_joined",
]
_CountedCentres: TypeAlias = CountedCentres | _CountedCentresCode

class Grouping(Code):
    """grouping (podział). By what an indicator is broken down."""

    size = "size"
    """size of the centre (wielkość ośrodka). The declared class, else the computed one."""
    role = "role"
    """role in the programme (rola w programie). An institution may have several."""
    form = "form"
    """form of structure (forma struktury). Several may hold at once."""
    workload = "workload"
    """workload (sposób łączenia pracy). Several may hold at once."""
    voivodeship = "voivodeship"
    """voivodeship (województwo). By the first two digits of the TERC code; a code that names none of the sixteen is a group of its own."""

_GroupingCode: TypeAlias = Literal[
    "size",
    "role",
    "form",
    "workload",
    "voivodeship",
]
_Grouping: TypeAlias = Grouping | _GroupingCode

class Absent(Code):
    """absence of a record (brak zapisu). What a rule answers where a record it needs is absent."""

    not_evaluable = "not_evaluable"
    """not evaluable (nie do oceny). What is not recorded proves nothing."""
    fail = "fail"
    """fail (niespełniona). Whoever keeps the register was bound to record it."""

_AbsentCode: TypeAlias = Literal[
    "not_evaluable",
    "fail",
]
_Absent: TypeAlias = Absent | _AbsentCode

class Responsible(Code):
    """responsible (odpowiedzialny). The role that answers for leaving a finding as it is."""

    director = "director"
    """director of the centre (kierownik ośrodka)."""
    coordinator = "coordinator"
    """coordinator of the programme (koordynator programu)."""
    organiser = "organiser"
    """community organiser (organizator społeczności lokalnej)."""
    supervisor = "supervisor"
    """supervisor (superwizor)."""
    registrar = "registrar"
    """keeper of the register (prowadzący rejestr)."""
    evaluator = "evaluator"
    """evaluator (ewaluator)."""
    authority = "authority"
    """local authority (organ gminy)."""

_ResponsibleCode: TypeAlias = Literal[
    "director",
    "coordinator",
    "organiser",
    "supervisor",
    "registrar",
    "evaluator",
    "authority",
]
_Responsible: TypeAlias = Responsible | _ResponsibleCode

class ReportForm(Code):
    """form of a report (postać sprawozdania). How reports are given to people and programs."""

    text = "text"
    """text (tekst). For people, in one language; a finding a line where nothing is to be wrapped."""
    json = "json"
    """JSON (JSON). One document with all reports and an overview."""
    ndjson = "ndjson"
    """JSON, a line a report (JSON, wiersz na sprawozdanie). As they come, so that none waits for the next."""
    csv = "csv"
    """CSV (CSV). A row a finding, for spreadsheets."""
    sarif = "sarif"
    """SARIF 2.1.0 (SARIF 2.1.0). For code scanning and editors."""
    junit = "junit"
    """JUnit XML (JUnit XML). A test case a rule, for continuous integration."""
    github = "github"
    """GitHub annotations (adnotacje GitHub). Workflow commands."""
    html = "html"
    """HTML (HTML). A fragment for notebooks and pages."""

_ReportFormCode: TypeAlias = Literal[
    "text",
    "json",
    "ndjson",
    "csv",
    "sarif",
    "junit",
    "github",
    "html",
]
_ReportForm: TypeAlias = ReportForm | _ReportFormCode

class Language(Code):
    """language (język). The languages of every label and message. Source: ISO 639-1."""

    pl_ = "pl"
    """Polish (polski)."""
    en_ = "en"
    """English (angielski)."""

_LanguageCode: TypeAlias = Literal[
    "pl",
    "en",
]
_Language: TypeAlias = Language | _LanguageCode

class GroupBy(Code):
    """arrangement of findings (układ ustaleń). Under what findings are gathered."""

    centre = "centre"
    """centre (ośrodek)."""
    rule = "rule"
    """rule (reguła)."""
    file = "file"
    """file (plik)."""
    severity = "severity"
    """severity (waga)."""

_GroupByCode: TypeAlias = Literal[
    "centre",
    "rule",
    "file",
    "severity",
]
_GroupBy: TypeAlias = GroupBy | _GroupByCode

class CsvDialect(Code):
    """CSV dialect (odmiana CSV). How a table in CSV is written."""

    standard = "standard"
    """RFC 4180 (RFC 4180). Commas between fields, a decimal point."""
    semicolon = "semicolon"
    """semicolons (średniki). Semicolons between fields, a decimal comma."""
    excel_pl = "excel_pl"
    """Excel in Polish (Excel po polsku). The same, with the byte order mark Excel looks for."""

_CsvDialectCode: TypeAlias = Literal[
    "standard",
    "semicolon",
    "excel_pl",
]
_CsvDialect: TypeAlias = CsvDialect | _CsvDialectCode

class Movement(Code):
    """movement of a step (ruch kroku). Where a step has gone between two waves."""

    advanced = "advanced"
    """advanced (naprzód). Nearer to done: not begun, planned, in progress, done."""
    went_back = "went_back"
    """went back (wstecz). Further from done, or no longer known to have begun."""
    otherwise = "otherwise"
    """changed (zmieniony). As far as before, or the step is no duty or not needed."""

_MovementCode: TypeAlias = Literal[
    "advanced",
    "went_back",
    "otherwise",
]
_Movement: TypeAlias = Movement | _MovementCode

class ChangeKind(Code):
    """kind of change (rodzaj zmiany). What has happened to an entry or a field."""

    entered = "entered"
    """entered in the log (dopisano do dziennika). The log has one entry more."""
    rewritten = "rewritten"
    """log entry rewritten (zmieniono wpis w dzienniku). An entry of a log says something else than it did; only new entries may correct it."""
    vanished = "vanished"
    """log entry vanished (usunięto wpis z dziennika). A log has lost an entry."""
    added = "added"
    """added (dodano). A list that is no log has one element more."""
    removed = "removed"
    """removed (usunięto). A list that is no log has one element fewer."""
    changed = "changed"
    """changed (zmieniono). A field has another value, has one now or has none any more."""

_ChangeKindCode: TypeAlias = Literal[
    "entered",
    "rewritten",
    "vanished",
    "added",
    "removed",
    "changed",
]
_ChangeKind: TypeAlias = ChangeKind | _ChangeKindCode

class Incomparable(Code):
    """obstacle to comparison (przeszkoda w porównaniu). Why two reports do not answer the same."""

    programme = "programme"
    """the reports are of different programmes (sprawozdania dotyczą różnych programów)."""
    version = "version"
    """the reports were made by different versions of the library (sprawozdania sporządziły różne wersje biblioteki). Rules and indicators may have changed between them."""
    times = "times"
    """other days were asked for (pytano o inne dni). Both about their own day of observation, or both about the same day, can be compared."""
    rules = "rules"
    """other rules were asked (pytano o inne reguły)."""
    settings = "settings"
    """rules had other parameters or severities (reguły miały inne parametry lub wagi)."""
    filters = "filters"
    """findings were limited otherwise (ustalenia ograniczono inaczej). To other centres, or to another least severity."""
    indicators = "indicators"
    """indicators were counted otherwise (wskaźniki policzono inaczej). Others, of another population, or broken down otherwise."""
    findings_cut_off = "findings_cut_off"
    """a report does not hold all of its findings (sprawozdanie nie zawiera wszystkich ustaleń). There were more than were kept."""
    not_all_read = "not_all_read"
    """not all of the data was read (danych nie odczytano w całości). Centres were left out, reading was cut off, or nothing was surveyed."""

_IncomparableCode: TypeAlias = Literal[
    "programme",
    "version",
    "times",
    "rules",
    "settings",
    "filters",
    "indicators",
    "findings_cut_off",
    "not_all_read",
]
_Incomparable: TypeAlias = Incomparable | _IncomparableCode

class DifferenceForm(Code):
    """form of a difference (postać różnicy). How a difference is written."""

    text = "text"
    """text (tekst). For people: one change a line, the summary last."""
    json = "json"
    """JSON (JSON). The whole record; neither language nor locale changes it."""
    csv = "csv"
    """CSV (CSV). A table of one change a row, with a heading."""

_DifferenceFormCode: TypeAlias = Literal[
    "text",
    "json",
    "csv",
]
_DifferenceForm: TypeAlias = DifferenceForm | _DifferenceFormCode

class Likeness(Code):
    """likeness (podobieństwo). What a simulated register is like. Source: format osl/1."""

    ideal = "ideal"
    """ideal implementation (wdrożenie wzorcowe). Everything is recorded, done and in order: no rule finds anything."""
    pilot = "pilot"
    """like the pilot (jak w pilotażu). Steps, forms, workloads and trainees are distributed as published of the pilot."""

_LikenessCode: TypeAlias = Literal[
    "ideal",
    "pilot",
]
_Likeness: TypeAlias = Likeness | _LikenessCode

@final
class Title(Record):
    """title (tytuł). A title in at least one of the two languages. Source: format osl/1."""

    def __new__(
        cls,
        *,
        pl: str | None = None,
        en: str | None = None,
    ) -> Title: ...
    def replace(
        self,
        *,
        pl: str | None = ...,
        en: str | None = ...,
    ) -> Title: ...
    @property
    def pl(self) -> str | None:
        """in Polish (po polsku)."""
    @property
    def en(self) -> str | None:
        """in English (po angielsku)."""

@final
class Period(Record):
    """period (okres). From one day to another, both included. Source: format osl/1."""

    def __new__(
        cls,
        *,
        from_: date | str,
        to: date | str,
    ) -> Period: ...
    def replace(
        self,
        *,
        from_: date | str = ...,
        to: date | str = ...,
    ) -> Period: ...
    @property
    def from_(self) -> date:
        """from (od). first day."""
    @property
    def to(self) -> date:
        """to (do). last day, included."""

@final
class SizePolicy(Record):
    """size policy (progi wielkości ośrodków). The bounds of the size classes; each bound belongs to the class below it. Source: S1, C3."""

    def __new__(
        cls,
        *,
        small_max: int,
        medium_max: int,
    ) -> SizePolicy: ...
    def replace(
        self,
        *,
        small_max: int = ...,
        medium_max: int = ...,
    ) -> SizePolicy: ...
    @property
    def small_max(self) -> int:
        """small up to (małe do). most inhabitants of a small centre's municipality; 25 000 if no policy is stated. Unit: people. Source: S1, C3."""
    @property
    def medium_max(self) -> int:
        """medium up to (średnie do). most inhabitants of a medium centre's municipality; 100 000 if no policy is stated. Unit: people. Source: S1, C3."""

@final
class Model(Record):
    """model document (dokument modelu). The model document that is implemented. Source: S1."""

    def __new__(
        cls,
        *,
        title: str | None = None,
        version: str | None = None,
        accepted_by: str | None = None,
        on: When | date | str | None = None,
    ) -> Model: ...
    def replace(
        self,
        *,
        title: str | None = ...,
        version: str | None = ...,
        accepted_by: str | None = ...,
        on: When | date | str | None = ...,
    ) -> Model: ...
    @property
    def title(self) -> str | None:
        """title (tytuł)."""
    @property
    def version(self) -> str | None:
        """version (wersja)."""
    @property
    def accepted_by(self) -> str | None:
        """accepted by (zaakceptowany przez). the body that accepted it; in the pilot, the ministry. Source: S1."""
    @property
    def on(self) -> When | None:
        """accepted on (kiedy zaakceptowano)."""

@final
class Executor(Record):
    """executor (wykonawca). An institution that carries the programme out. Source: S0, S2."""

    def __new__(
        cls,
        *,
        name: str,
        part: str | None = None,
    ) -> Executor: ...
    def replace(
        self,
        *,
        name: str = ...,
        part: str | None = ...,
    ) -> Executor: ...
    @property
    def name(self) -> str:
        """name of the institution (nazwa instytucji)."""
    @property
    def part(self) -> str | None:
        """part (zakres odpowiedzialności). what it answers for, as content or organisation. Source: S0."""

@final
class Output(Record):
    """output (produkt). Something that the programme produced. Source: S0, S2, S4."""

    def __new__(
        cls,
        *,
        kind: _OutputKind,
        title: str | None = None,
        on: When | date | str | None = None,
    ) -> Output: ...
    def replace(
        self,
        *,
        kind: _OutputKind = ...,
        title: str | None = ...,
        on: When | date | str | None = ...,
    ) -> Output: ...
    @property
    def kind(self) -> OutputKind:
        """kind (rodzaj). Source: S0, S2, S4."""
    @property
    def title(self) -> str | None:
        """title (tytuł)."""
    @property
    def on(self) -> When | None:
        """available since (od kiedy dostępny)."""

@final
class PhaseSpan(Record):
    """span of a phase (czas trwania fazy). When a phase of the project ran; phases may overlap. Source: S1, S2, C17."""

    def __new__(
        cls,
        *,
        phase: _Phase,
        from_: When | date | str | None = None,
        to: When | date | str | None = None,
    ) -> PhaseSpan: ...
    def replace(
        self,
        *,
        phase: _Phase = ...,
        from_: When | date | str | None = ...,
        to: When | date | str | None = ...,
    ) -> PhaseSpan: ...
    @property
    def phase(self) -> Phase:
        """phase (faza). Source: S1."""
    @property
    def from_(self) -> When | None:
        """from (od). first day, or its month."""
    @property
    def to(self) -> When | None:
        """to (do). last day, included, or its month."""

@final
class Session(Record):
    """training session (sesja szkoleniowa). One session of a group's cycle of ten; a session lasts three days. Source: S0, S1."""

    def __new__(
        cls,
        *,
        number: int,
        from_: date | str | None = None,
        to: date | str | None = None,
        place: str | None = None,
    ) -> Session: ...
    def replace(
        self,
        *,
        number: int = ...,
        from_: date | str | None = ...,
        to: date | str | None = ...,
        place: str | None = ...,
    ) -> Session: ...
    @property
    def number(self) -> int:
        """session number (numer sesji). its place in the cycle of ten. Source: S0, S1."""
    @property
    def from_(self) -> date | None:
        """from (od). first day."""
    @property
    def to(self) -> date | None:
        """to (do). last day, included."""
    @property
    def place(self) -> str | None:
        """place (miejsce). where it was held; in the pilot, Falenty. Source: S0, S2."""

@final
class TrainingGroup(Record):
    """training group (grupa edukacyjna). Participants who go through one education cycle together. Source: S0, S1."""

    def __new__(
        cls,
        *,
        id: str,
        kind: _GroupKind,
        sessions: AnySequence[Session | Mapping[str, Any]] | None = None,
    ) -> TrainingGroup: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: _GroupKind = ...,
        sessions: AnySequence[Session | Mapping[str, Any]] | None = ...,
    ) -> TrainingGroup: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def kind(self) -> GroupKind:
        """kind of group (rodzaj grupy). Source: S0, S1."""
    @property
    def sessions(self) -> Sequence[Session] | None:
        """sessions (sesje szkoleniowe). held or planned. Source: S0, S1."""

@final
class Event(Record):
    """event (wydarzenie). A study visit, forum, meeting, conference or training of the programme. Source: S0–S4."""

    def __new__(
        cls,
        *,
        id: str,
        kind: _EventKind,
        from_: When | date | str | None = None,
        to: When | date | str | None = None,
        country: str | None = None,
        place: str | None = None,
        groups: AnySequence[str] | None = None,
        audience: _Audience | None = None,
        client_groups: AnySequence[_ClientGroup] | None = None,
        attendees: int | None = None,
        attendees_approximate: bool | None = None,
    ) -> Event: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: _EventKind = ...,
        from_: When | date | str | None = ...,
        to: When | date | str | None = ...,
        country: str | None = ...,
        place: str | None = ...,
        groups: AnySequence[str] | None = ...,
        audience: _Audience | None = ...,
        client_groups: AnySequence[_ClientGroup] | None = ...,
        attendees: int | None = ...,
        attendees_approximate: bool | None = ...,
    ) -> Event: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def kind(self) -> EventKind:
        """kind (rodzaj). Source: S0–S4."""
    @property
    def from_(self) -> When | None:
        """from (od). first day, or its month."""
    @property
    def to(self) -> When | None:
        """to (do). last day, included, or its month."""
    @property
    def country(self) -> str | None:
        """country (państwo). Source: ISO 3166-1."""
    @property
    def place(self) -> str | None:
        """place (miejsce)."""
    @property
    def groups(self) -> Sequence[str] | None:
        """training groups (grupy edukacyjne). ids of the training groups for which it was held."""
    @property
    def audience(self) -> Audience | None:
        """audience (adresaci). for whom it was held."""
    @property
    def client_groups(self) -> Sequence[ClientGroup] | None:
        """client groups (grupy klientów). Task 2: the client groups that it was about. Source: S3."""
    @property
    def attendees(self) -> int | None:
        """attendees (liczba uczestników). how many came. Unit: people."""
    @property
    def attendees_approximate(self) -> bool | None:
        """number is approximate (liczba przybliżona). whether the source says about, almost or the like. Source: S0, S4."""

@final
class Supporter(Record):
    """supporter (osoba wspierająca). Somebody who supports participants, centres or communities. Source: S0, S1, S3."""

    def __new__(
        cls,
        *,
        id: str,
        roles: AnySequence[_SupportRole] | None = None,
        engaged_by: _EngagedBy | None = None,
        employed_by: str | None = None,
    ) -> Supporter: ...
    def replace(
        self,
        *,
        id: str = ...,
        roles: AnySequence[_SupportRole] | None = ...,
        engaged_by: _EngagedBy | None = ...,
        employed_by: str | None = ...,
    ) -> Supporter: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator). a pseudonym, unique in the register."""
    @property
    def roles(self) -> Sequence[SupportRole] | None:
        """roles (role). Source: S0, S1, S3."""
    @property
    def engaged_by(self) -> EngagedBy | None:
        """engaged by (kto zaangażował). tells the project's supervisor from a centre's own. Source: C7."""
    @property
    def employed_by(self) -> str | None:
        """employed by (ośrodek zatrudniający). id of the centre that employs the supporter."""

@final
class Programme(Record):
    """programme (program). The implementation that a register monitors. Source: S0, S1."""

    def __new__(
        cls,
        *,
        id: str,
        strand: _Strand,
        period: Period | Mapping[str, Any],
        observed_on: date | str,
        synthetic: bool | None = None,
        modelled_on: str | None = None,
        title: Title | Mapping[str, Any] | None = None,
        size_policy: SizePolicy | Mapping[str, Any] | None = None,
        profile: str | None = None,
        model: Model | Mapping[str, Any] | None = None,
        executors: AnySequence[Executor | Mapping[str, Any]] | None = None,
        funding: AnySequence[str] | None = None,
        outputs: AnySequence[Output | Mapping[str, Any]] | None = None,
        phases: AnySequence[PhaseSpan | Mapping[str, Any]] | None = None,
        groups: AnySequence[TrainingGroup | Mapping[str, Any]] | None = None,
        events: AnySequence[Event | Mapping[str, Any]] | None = None,
        supporters: AnySequence[Supporter | Mapping[str, Any]] | None = None,
        extra: RawJson | Mapping[str, Any] | None = None,
    ) -> Programme: ...
    def replace(
        self,
        *,
        id: str = ...,
        synthetic: bool | None = ...,
        modelled_on: str | None = ...,
        strand: _Strand = ...,
        title: Title | Mapping[str, Any] | None = ...,
        period: Period | Mapping[str, Any] = ...,
        observed_on: date | str = ...,
        size_policy: SizePolicy | Mapping[str, Any] | None = ...,
        profile: str | None = ...,
        model: Model | Mapping[str, Any] | None = ...,
        executors: AnySequence[Executor | Mapping[str, Any]] | None = ...,
        funding: AnySequence[str] | None = ...,
        outputs: AnySequence[Output | Mapping[str, Any]] | None = ...,
        phases: AnySequence[PhaseSpan | Mapping[str, Any]] | None = ...,
        groups: AnySequence[TrainingGroup | Mapping[str, Any]] | None = ...,
        events: AnySequence[Event | Mapping[str, Any]] | None = ...,
        supporters: AnySequence[Supporter | Mapping[str, Any]] | None = ...,
        extra: RawJson | Mapping[str, Any] | None = ...,
    ) -> Programme: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def synthetic(self) -> bool | None:
        """synthetic (dane syntetyczne). not real data; every caption and report says so."""
    @property
    def modelled_on(self) -> str | None:
        """modelled on (wzorowany na). id of the register that a synthetic one imitates."""
    @property
    def strand(self) -> Strand:
        """strand (nurt). figures of two strands are never pooled. Source: S3, C20."""
    @property
    def title(self) -> Title | None:
        """title (tytuł)."""
    @property
    def period(self) -> Period:
        """period (okres). Source: S0, S1."""
    @property
    def observed_on(self) -> date:
        """observed on (stan na dzień). the register states what was true by this day, as known then."""
    @property
    def size_policy(self) -> SizePolicy | None:
        """size policy (progi wielkości ośrodków). 25 000 and 100 000 if none is stated. Source: S1, C3."""
    @property
    def profile(self) -> str | None:
        """rules profile (profil reguł). the profile meant for this register; pilot-2012 if none is stated."""
    @property
    def model(self) -> Model | None:
        """model (wdrażany model). Source: S1."""
    @property
    def executors(self) -> Sequence[Executor] | None:
        """executors (wykonawcy). Source: S0, S2."""
    @property
    def funding(self) -> Sequence[str] | None:
        """funding (źródła finansowania). sources of money. Source: S2."""
    @property
    def outputs(self) -> Sequence[Output] | None:
        """outputs (produkty). Source: S0, S2, S4."""
    @property
    def phases(self) -> Sequence[PhaseSpan] | None:
        """phases (fazy projektu). Source: S1, S2."""
    @property
    def groups(self) -> Sequence[TrainingGroup] | None:
        """training groups (grupy edukacyjne). Source: S0, S1."""
    @property
    def events(self) -> Sequence[Event] | None:
        """events (wydarzenia). Source: S0–S4."""
    @property
    def supporters(self) -> Sequence[Supporter] | None:
        """supporters (osoby wspierające). people who support, by pseudonym. Source: S0, S1, S3."""
    @property
    def extra(self) -> RawJson | None:
        """extra (dodatkowe dane)."""

@final
class PopulationFigure(Record):
    """population figure (liczba ludności). How many people live somewhere, as of when and by which source. Source: format osl/1, C4."""

    def __new__(
        cls,
        *,
        value: int,
        on: When | date | str | None = None,
        source: str | None = None,
    ) -> PopulationFigure: ...
    def replace(
        self,
        *,
        value: int = ...,
        on: When | date | str | None = ...,
        source: str | None = ...,
    ) -> PopulationFigure: ...
    @property
    def value(self) -> int:
        """inhabitants (liczba mieszkańców). Unit: people."""
    @property
    def on(self) -> When | None:
        """as of (stan na). the day or month that the figure refers to."""
    @property
    def source(self) -> str | None:
        """source (źródło). who published the figure."""

@final
class Municipality(Record):
    """municipality (gmina). The municipality whose centre it is; its population decides the size class. Source: S1, C4."""

    def __new__(
        cls,
        *,
        teryt: str | None = None,
        name: str | None = None,
        population: PopulationFigure | Mapping[str, Any] | None = None,
    ) -> Municipality: ...
    def replace(
        self,
        *,
        teryt: str | None = ...,
        name: str | None = ...,
        population: PopulationFigure | Mapping[str, Any] | None = ...,
    ) -> Municipality: ...
    @property
    def teryt(self) -> str | None:
        """TERC code (identyfikator TERC). as it was written; rules judge it. Source: GUS, TERYT."""
    @property
    def name(self) -> str | None:
        """name (nazwa gminy)."""
    @property
    def population(self) -> PopulationFigure | None:
        """population (liczba ludności). Source: S1, C4."""

@final
class StructureEntry(Record):
    """structure entry (wpis o strukturze). From a day on, a form of structure has a standing; several may hold at once. Source: S1."""

    def __new__(
        cls,
        *,
        form: _StructureForm,
        label: str | None = None,
        standing: _Standing | None = None,
        on: When | date | str | None = None,
        recorded_on: date | str | None = None,
    ) -> StructureEntry: ...
    def replace(
        self,
        *,
        form: _StructureForm = ...,
        label: str | None = ...,
        standing: _Standing | None = ...,
        on: When | date | str | None = ...,
        recorded_on: date | str | None = ...,
    ) -> StructureEntry: ...
    @property
    def form(self) -> StructureForm:
        """form (forma struktury). Source: S1."""
    @property
    def label(self) -> str | None:
        """label (nazwa w ośrodku). what the centre calls it. Source: S1."""
    @property
    def standing(self) -> Standing | None:
        """standing (status). Source: S1, C9."""
    @property
    def on(self) -> When | None:
        """since (od kiedy). when it became true."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""

@final
class Facility(Record):
    """facility (placówka). A club or day room that the centre runs; `other` needs its label. Source: S1."""

    def __new__(
        cls,
        *,
        kind: _FacilityKind,
        label: str | None = None,
    ) -> Facility: ...
    def replace(
        self,
        *,
        kind: _FacilityKind = ...,
        label: str | None = ...,
    ) -> Facility: ...
    @property
    def kind(self) -> FacilityKind:
        """kind (rodzaj). Source: S1."""
    @property
    def label(self) -> str | None:
        """label (nazwa). what the centre calls it; needed for `other`."""

@final
class Organiser(Record):
    """community organiser (organizator społeczności lokalnej). Somebody who acts as community organiser in a centre, trained or not. Source: S1."""

    def __new__(
        cls,
        *,
        id: str,
        participant: str | None = None,
        profession: _Profession | None = None,
        funding: _OrganiserFunding | None = None,
        funded_until: When | date | str | None = None,
        appointed_on: When | date | str | None = None,
        ended_on: When | date | str | None = None,
        scope_signed_on: When | date | str | None = None,
        caseload_before: int | None = None,
        caseload_now: int | None = None,
        roles: AnySequence[_OrganiserRole] | None = None,
        recorded_on: date | str | None = None,
        extra: RawJson | Mapping[str, Any] | None = None,
    ) -> Organiser: ...
    def replace(
        self,
        *,
        id: str = ...,
        participant: str | None = ...,
        profession: _Profession | None = ...,
        funding: _OrganiserFunding | None = ...,
        funded_until: When | date | str | None = ...,
        appointed_on: When | date | str | None = ...,
        ended_on: When | date | str | None = ...,
        scope_signed_on: When | date | str | None = ...,
        caseload_before: int | None = ...,
        caseload_now: int | None = ...,
        roles: AnySequence[_OrganiserRole] | None = ...,
        recorded_on: date | str | None = ...,
        extra: RawJson | Mapping[str, Any] | None = ...,
    ) -> Organiser: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator). a pseudonym, unique in the register."""
    @property
    def participant(self) -> str | None:
        """participant (uczestnik szkolenia). id as a participant of the training, if trained."""
    @property
    def profession(self) -> Profession | None:
        """profession (zawód). Source: S1, C10."""
    @property
    def funding(self) -> OrganiserFunding | None:
        """funding (źródło finansowania). Source: S1."""
    @property
    def funded_until(self) -> When | None:
        """funded until (finansowanie do). when the money for the post ends."""
    @property
    def appointed_on(self) -> When | None:
        """appointed on (od kiedy organizator). when the person became organiser (step IV). Source: S1."""
    @property
    def ended_on(self) -> When | None:
        """ended on (do kiedy organizator). when the person ceased to be organiser."""
    @property
    def scope_signed_on(self) -> When | None:
        """scope of duties signed on (zakres czynności podpisano). when the scope of duties was signed (step V). Source: S1."""
    @property
    def caseload_before(self) -> int | None:
        """caseload before (liczba środowisk przedtem). households served before becoming organiser. Unit: cases. Source: S1."""
    @property
    def caseload_now(self) -> int | None:
        """caseload now (liczba środowisk obecnie). households served now. Unit: cases. Source: S1."""
    @property
    def roles(self) -> Sequence[OrganiserRole] | None:
        """roles (role). Source: S1, C19."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""
    @property
    def extra(self) -> RawJson | None:
        """extra (dodatkowe dane)."""

@final
class ReasonGiven(Record):
    """reason given (podany powód). One reason why a step was not taken; `other` needs its text. Source: S1."""

    def __new__(
        cls,
        *,
        code: _StepReason,
        text: str | None = None,
    ) -> ReasonGiven: ...
    def replace(
        self,
        *,
        code: _StepReason = ...,
        text: str | None = ...,
    ) -> ReasonGiven: ...
    @property
    def code(self) -> StepReason:
        """reason (powód). Source: S1."""
    @property
    def text(self) -> str | None:
        """text (opis). in the centre's own words; needed for `other`."""

@final
class StepEntry(Record):
    """step entry (wpis o kroku). From a day on, a step has a status; the log is appended, never overwritten. Source: S1."""

    def __new__(
        cls,
        *,
        step: _Step,
        status: _StepStatus,
        on: When | date | str | None = None,
        recorded_on: date | str | None = None,
        planned_for: When | date | str | None = None,
        reasons: AnySequence[ReasonGiven | Mapping[str, Any]] | None = None,
        by: str | None = None,
        extra: RawJson | Mapping[str, Any] | None = None,
    ) -> StepEntry: ...
    def replace(
        self,
        *,
        step: _Step = ...,
        status: _StepStatus = ...,
        on: When | date | str | None = ...,
        recorded_on: date | str | None = ...,
        planned_for: When | date | str | None = ...,
        reasons: AnySequence[ReasonGiven | Mapping[str, Any]] | None = ...,
        by: str | None = ...,
        extra: RawJson | Mapping[str, Any] | None = ...,
    ) -> StepEntry: ...
    @property
    def step(self) -> Step:
        """step (krok). Source: S1."""
    @property
    def status(self) -> StepStatus:
        """status (stan). Source: S1."""
    @property
    def on(self) -> When | None:
        """since (od kiedy). when it became true."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""
    @property
    def planned_for(self) -> When | None:
        """planned for (planowany na). when the step is to be taken."""
    @property
    def reasons(self) -> Sequence[ReasonGiven] | None:
        """reasons (powody). Source: S1."""
    @property
    def by(self) -> str | None:
        """recorded by (kto odnotował). pseudonym of whoever made the entry."""
    @property
    def extra(self) -> RawJson | None:
        """extra (dodatkowe dane)."""

@final
class Attendance(Record):
    """attendance (obecność na sesji). A participant's absence from one session. Source: S0, S1."""

    def __new__(
        cls,
        *,
        session: int,
        absent_days: int | None = None,
        recorded_on: date | str | None = None,
    ) -> Attendance: ...
    def replace(
        self,
        *,
        session: int = ...,
        absent_days: int | None = ...,
        recorded_on: date | str | None = ...,
    ) -> Attendance: ...
    @property
    def session(self) -> int:
        """session number (numer sesji). Source: S0, S1."""
    @property
    def absent_days(self) -> int | None:
        """days absent (dni nieobecności). 0 when present throughout. Unit: days. Source: S1, C14."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""

@final
class Assessment(Record):
    """assessment (ocena standardu). What a participant thought of the part of the standard that was tried. Source: S0."""

    def __new__(
        cls,
        *,
        usefulness: _AssessmentAnswer | None = None,
        applicability: _AssessmentAnswer | None = None,
        adequacy: _AssessmentAnswer | None = None,
    ) -> Assessment: ...
    def replace(
        self,
        *,
        usefulness: _AssessmentAnswer | None = ...,
        applicability: _AssessmentAnswer | None = ...,
        adequacy: _AssessmentAnswer | None = ...,
    ) -> Assessment: ...
    @property
    def usefulness(self) -> AssessmentAnswer | None:
        """usefulness (użyteczność). Source: S0."""
    @property
    def applicability(self) -> AssessmentAnswer | None:
        """applicability (zastosowalność). Source: S0."""
    @property
    def adequacy(self) -> AssessmentAnswer | None:
        """adequacy (adekwatność). to the community in which it was tried. Source: S0."""

@final
class Homework(Record):
    """homework (zadanie domowe). A task carried out in the participant's own community after a session. Source: S0, S1, S2."""

    def __new__(
        cls,
        *,
        session: int,
        theme: _HomeworkTheme | None = None,
        tools: AnySequence[_HomeworkTool] | None = None,
        submitted_on: When | date | str | None = None,
        accepted: bool | None = None,
        assessment: Assessment | Mapping[str, Any] | None = None,
    ) -> Homework: ...
    def replace(
        self,
        *,
        session: int = ...,
        theme: _HomeworkTheme | None = ...,
        tools: AnySequence[_HomeworkTool] | None = ...,
        submitted_on: When | date | str | None = ...,
        accepted: bool | None = ...,
        assessment: Assessment | Mapping[str, Any] | None = ...,
    ) -> Homework: ...
    @property
    def session(self) -> int:
        """session number (numer sesji). the session after which it was set. Source: S0, C15."""
    @property
    def theme(self) -> HomeworkTheme | None:
        """theme (temat). Source: S1."""
    @property
    def tools(self) -> Sequence[HomeworkTool] | None:
        """tools (narzędzia). Source: S1."""
    @property
    def submitted_on(self) -> When | None:
        """submitted on (złożone). day, or its month."""
    @property
    def accepted(self) -> bool | None:
        """accepted (przyjęte). whether it was accepted."""
    @property
    def assessment(self) -> Assessment | None:
        """assessment (ocena uczestnika). Source: S0."""

@final
class Participant(Record):
    """participant (uczestnik szkolenia). A delegate to the training. Source: S0, S1."""

    def __new__(
        cls,
        *,
        id: str,
        group: str | None = None,
        profession: _Profession | None = None,
        joined_on: When | date | str | None = None,
        withdrawn_on: When | date | str | None = None,
        withdrawal_reason: str | None = None,
        replaces: str | None = None,
        subregion: str | None = None,
        supports: AnySequence[str] | None = None,
        support: AnySequence[str] | None = None,
        attendance: AnySequence[Attendance | Mapping[str, Any]] | None = None,
        homework: AnySequence[Homework | Mapping[str, Any]] | None = None,
        events: AnySequence[str] | None = None,
        diary: bool | None = None,
        extra: RawJson | Mapping[str, Any] | None = None,
    ) -> Participant: ...
    def replace(
        self,
        *,
        id: str = ...,
        group: str | None = ...,
        profession: _Profession | None = ...,
        joined_on: When | date | str | None = ...,
        withdrawn_on: When | date | str | None = ...,
        withdrawal_reason: str | None = ...,
        replaces: str | None = ...,
        subregion: str | None = ...,
        supports: AnySequence[str] | None = ...,
        support: AnySequence[str] | None = ...,
        attendance: AnySequence[Attendance | Mapping[str, Any]] | None = ...,
        homework: AnySequence[Homework | Mapping[str, Any]] | None = ...,
        events: AnySequence[str] | None = ...,
        diary: bool | None = ...,
        extra: RawJson | Mapping[str, Any] | None = ...,
    ) -> Participant: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator). a pseudonym, unique in the register."""
    @property
    def group(self) -> str | None:
        """training group (grupa edukacyjna). id of the training group. Source: S0, S1."""
    @property
    def profession(self) -> Profession | None:
        """profession (zawód). Source: S0, S1."""
    @property
    def joined_on(self) -> When | None:
        """joined on (dołączenie)."""
    @property
    def withdrawn_on(self) -> When | None:
        """withdrawn on (rezygnacja)."""
    @property
    def withdrawal_reason(self) -> str | None:
        """reason for withdrawal (powód rezygnacji)."""
    @property
    def replaces(self) -> str | None:
        """replaces (w miejsce uczestnika). id of the participant whose place was taken."""
    @property
    def subregion(self) -> str | None:
        """subregion (subregion). where an educator works. Source: S0."""
    @property
    def supports(self) -> Sequence[str] | None:
        """supported centres (wspierane ośrodki). ids of the centres that an educator supports. Source: S1."""
    @property
    def support(self) -> Sequence[str] | None:
        """support (osoby wspierające). ids of the supporters who serve this participant. Source: S1, C6."""
    @property
    def attendance(self) -> Sequence[Attendance] | None:
        """attendance (obecność). Source: S1."""
    @property
    def homework(self) -> Sequence[Homework] | None:
        """homework (zadania domowe). Source: S0, S1, S2."""
    @property
    def events(self) -> Sequence[str] | None:
        """events (wydarzenia). ids of the programme's events that were attended. Source: S1."""
    @property
    def diary(self) -> bool | None:
        """engagement diary (dziennik własnego zaangażowania). whether one is kept. Source: S1."""
    @property
    def extra(self) -> RawJson | None:
        """extra (dodatkowe dane)."""

@final
class OwnSupervision(Record):
    """own supervision (własna superwizja OSL). Supervision of organising that the centre introduces (step VI); not the project's supervisor. Source: S1, C7."""

    def __new__(
        cls,
        *,
        introduced_on: When | date | str | None = None,
        recorded_on: date | str | None = None,
        supervisor: str | None = None,
        independent: bool | None = None,
    ) -> OwnSupervision: ...
    def replace(
        self,
        *,
        introduced_on: When | date | str | None = ...,
        recorded_on: date | str | None = ...,
        supervisor: str | None = ...,
        independent: bool | None = ...,
    ) -> OwnSupervision: ...
    @property
    def introduced_on(self) -> When | None:
        """introduced on (wprowadzona)."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""
    @property
    def supervisor(self) -> str | None:
        """supervisor (superwizor). pseudonym of whoever supervises."""
    @property
    def independent(self) -> bool | None:
        """independent (superwizor niezależny od ośrodka). whether the supervisor is independent of the centre."""

@final
class Contact(Record):
    """contact (kontakt). One contact of a supporter with somebody of the centre or around it. Source: S1."""

    def __new__(
        cls,
        *,
        supporter: str,
        on: When | date | str | None = None,
        with_: _ContactWith | None = None,
        kind: _ContactKind | None = None,
    ) -> Contact: ...
    def replace(
        self,
        *,
        supporter: str = ...,
        on: When | date | str | None = ...,
        with_: _ContactWith | None = ...,
        kind: _ContactKind | None = ...,
    ) -> Contact: ...
    @property
    def supporter(self) -> str:
        """supporter (osoba wspierająca). id of the supporter."""
    @property
    def on(self) -> When | None:
        """on (kiedy). day, or its month."""
    @property
    def with_(self) -> ContactWith | None:
        """with (z kim). Source: S1."""
    @property
    def kind(self) -> ContactKind | None:
        """kind (rodzaj kontaktu)."""

@final
class Community(Record):
    """community (społeczność lokalna). A community in which a centre organises. Source: S0, S1, S2."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
        kind: _CommunityKind | None = None,
        target_groups: AnySequence[str] | None = None,
        mapped_on: When | date | str | None = None,
        response: _CommunityResponse | None = None,
    ) -> Community: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        kind: _CommunityKind | None = ...,
        target_groups: AnySequence[str] | None = ...,
        mapped_on: When | date | str | None = ...,
        response: _CommunityResponse | None = ...,
    ) -> Community: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def name(self) -> str | None:
        """name (nazwa)."""
    @property
    def kind(self) -> CommunityKind | None:
        """kind (rodzaj społeczności)."""
    @property
    def target_groups(self) -> Sequence[str] | None:
        """target groups (grupy docelowe). groups addressed, in the centre's own words."""
    @property
    def mapped_on(self) -> When | None:
        """mapped on (mapa zasobów i potrzeb z dnia). when its resources and needs were mapped. Source: S1, S2."""
    @property
    def response(self) -> CommunityResponse | None:
        """response (odpowiedź społeczności). Source: S2."""

@final
class Activity(Record):
    """activity (działanie). Something done in a community. Source: S1, S2."""

    def __new__(
        cls,
        *,
        kind: _ActivityKind,
        community: str | None = None,
        on: When | date | str | None = None,
        participants: int | None = None,
    ) -> Activity: ...
    def replace(
        self,
        *,
        community: str | None = ...,
        kind: _ActivityKind = ...,
        on: When | date | str | None = ...,
        participants: int | None = ...,
    ) -> Activity: ...
    @property
    def community(self) -> str | None:
        """community (społeczność). id of the community."""
    @property
    def kind(self) -> ActivityKind:
        """kind (rodzaj działania). Source: S1, S2."""
    @property
    def on(self) -> When | None:
        """on (kiedy). day, or its month."""
    @property
    def participants(self) -> int | None:
        """participants (liczba osób). how many took part. Unit: people."""

@final
class Partner(Record):
    """partner (partner lokalny). A member of the local partnership. Source: S1, S3."""

    def __new__(
        cls,
        *,
        id: str,
        kind: _PartnerKind,
    ) -> Partner: ...
    def replace(
        self,
        *,
        id: str = ...,
        kind: _PartnerKind = ...,
    ) -> Partner: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def kind(self) -> PartnerKind:
        """kind (rodzaj partnera)."""

@final
class Documentation(Record):
    """documentation (dokumentacja). One piece of documentation of the process. Source: S0, S1, S3."""

    def __new__(
        cls,
        *,
        method: _DocumentationMethod,
        by: _DocumentedBy | None = None,
        on: When | date | str | None = None,
        title: str | None = None,
        reference: str | None = None,
    ) -> Documentation: ...
    def replace(
        self,
        *,
        method: _DocumentationMethod = ...,
        by: _DocumentedBy | None = ...,
        on: When | date | str | None = ...,
        title: str | None = ...,
        reference: str | None = ...,
    ) -> Documentation: ...
    @property
    def method(self) -> DocumentationMethod:
        """method (metoda). Source: S0, S1, S3."""
    @property
    def by(self) -> DocumentedBy | None:
        """by (kto dokumentował). Source: S3."""
    @property
    def on(self) -> When | None:
        """on (kiedy). day, or its month."""
    @property
    def title(self) -> str | None:
        """title (tytuł)."""
    @property
    def reference(self) -> str | None:
        """reference (gdzie się znajduje). where it can be found."""

@final
class Act(Record):
    """act (dokument ośrodka lub gminy). An act of centre or gmina in which organising is anchored, and how far it has come. Source: S1."""

    def __new__(
        cls,
        *,
        kind: _ActKind,
        reference: str | None = None,
        standing: _ActStanding | None = None,
        on: When | date | str | None = None,
        recorded_on: date | str | None = None,
        names_osl_as_basic_form: bool | None = None,
    ) -> Act: ...
    def replace(
        self,
        *,
        kind: _ActKind = ...,
        reference: str | None = ...,
        standing: _ActStanding | None = ...,
        on: When | date | str | None = ...,
        recorded_on: date | str | None = ...,
        names_osl_as_basic_form: bool | None = ...,
    ) -> Act: ...
    @property
    def kind(self) -> ActKind:
        """kind (rodzaj dokumentu). Source: S1."""
    @property
    def reference(self) -> str | None:
        """reference (oznaczenie dokumentu). number or title by which it can be found."""
    @property
    def standing(self) -> ActStanding | None:
        """standing (status)."""
    @property
    def on(self) -> When | None:
        """since (od kiedy). when it came to that standing."""
    @property
    def recorded_on(self) -> date | None:
        """recorded on (odnotowano). when it became known."""
    @property
    def names_osl_as_basic_form(self) -> bool | None:
        """names organising as a basic form (OSL jako podstawowa forma działań). whether it names organising as a basic form of work against exclusion. Source: S1."""

@final
class ObligationEntry(Record):
    """obligation entry (wpis o zobowiązaniu). Whether an obligation was met. Source: S1."""

    def __new__(
        cls,
        *,
        code: _ObligationCode,
        met: _ObligationMet | None = None,
        on: When | date | str | None = None,
        text: str | None = None,
    ) -> ObligationEntry: ...
    def replace(
        self,
        *,
        code: _ObligationCode = ...,
        met: _ObligationMet | None = ...,
        on: When | date | str | None = ...,
        text: str | None = ...,
    ) -> ObligationEntry: ...
    @property
    def code(self) -> ObligationCode:
        """obligation (zobowiązanie). Source: S1."""
    @property
    def met(self) -> ObligationMet | None:
        """met (czy spełnione)."""
    @property
    def on(self) -> When | None:
        """as of (stan na). day, or its month, of which this holds."""
    @property
    def text(self) -> str | None:
        """text (opis). in the centre's own words."""

@final
class ProblemEntry(Record):
    """problem entry (wpis o problemie). A problem that the centre met. Source: S1."""

    def __new__(
        cls,
        *,
        code: _Problem,
        on: When | date | str | None = None,
        text: str | None = None,
    ) -> ProblemEntry: ...
    def replace(
        self,
        *,
        code: _Problem = ...,
        on: When | date | str | None = ...,
        text: str | None = ...,
    ) -> ProblemEntry: ...
    @property
    def code(self) -> Problem:
        """problem area (obszar problemowy). Source: S1."""
    @property
    def on(self) -> When | None:
        """on (kiedy). day, or its month."""
    @property
    def text(self) -> str | None:
        """text (opis). in the centre's own words."""

@final
class BenefitEntry(Record):
    """benefit entry (wpis o korzyści). A benefit that the centre saw. Source: S1."""

    def __new__(
        cls,
        *,
        code: _Benefit,
        on: When | date | str | None = None,
        text: str | None = None,
    ) -> BenefitEntry: ...
    def replace(
        self,
        *,
        code: _Benefit = ...,
        on: When | date | str | None = ...,
        text: str | None = ...,
    ) -> BenefitEntry: ...
    @property
    def code(self) -> Benefit:
        """benefit (korzyść). Source: S1."""
    @property
    def on(self) -> When | None:
        """on (kiedy). day, or its month."""
    @property
    def text(self) -> str | None:
        """text (opis). in the centre's own words."""

@final
class Centre(Record):
    """social-assistance centre (ośrodek pomocy społecznej). An institution that takes part; the unit of count. Source: S0, S1."""

    def __new__(
        cls,
        *,
        id: str,
        takes_part_as: AnySequence[_InstitutionRole],
        name: str | None = None,
        municipality: Municipality | Mapping[str, Any] | None = None,
        catchment_population: int | None = None,
        size: _CentreSize | None = None,
        joined_on: When | date | str | None = None,
        left_on: When | date | str | None = None,
        observed_on: date | str | None = None,
        support: AnySequence[str] | None = None,
        capacity_analysed_on: When | date | str | None = None,
        structures: AnySequence[StructureEntry | Mapping[str, Any]] | None = None,
        workloads: AnySequence[_Workload] | None = None,
        facilities: AnySequence[Facility | Mapping[str, Any]] | None = None,
        organisers: AnySequence[Organiser | Mapping[str, Any]] | None = None,
        steps: AnySequence[StepEntry | Mapping[str, Any]] | None = None,
        participants: AnySequence[Participant | Mapping[str, Any]] | None = None,
        own_supervision: OwnSupervision | Mapping[str, Any] | None = None,
        contacts: AnySequence[Contact | Mapping[str, Any]] | None = None,
        communities: AnySequence[Community | Mapping[str, Any]] | None = None,
        activities: AnySequence[Activity | Mapping[str, Any]] | None = None,
        partners: AnySequence[Partner | Mapping[str, Any]] | None = None,
        documentation: AnySequence[Documentation | Mapping[str, Any]] | None = None,
        acts: AnySequence[Act | Mapping[str, Any]] | None = None,
        obligations: AnySequence[ObligationEntry | Mapping[str, Any]] | None = None,
        problems: AnySequence[ProblemEntry | Mapping[str, Any]] | None = None,
        benefits: AnySequence[BenefitEntry | Mapping[str, Any]] | None = None,
        client_groups: AnySequence[_ClientGroup] | None = None,
        extra: RawJson | Mapping[str, Any] | None = None,
    ) -> Centre: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        takes_part_as: AnySequence[_InstitutionRole] = ...,
        municipality: Municipality | Mapping[str, Any] | None = ...,
        catchment_population: int | None = ...,
        size: _CentreSize | None = ...,
        joined_on: When | date | str | None = ...,
        left_on: When | date | str | None = ...,
        observed_on: date | str | None = ...,
        support: AnySequence[str] | None = ...,
        capacity_analysed_on: When | date | str | None = ...,
        structures: AnySequence[StructureEntry | Mapping[str, Any]] | None = ...,
        workloads: AnySequence[_Workload] | None = ...,
        facilities: AnySequence[Facility | Mapping[str, Any]] | None = ...,
        organisers: AnySequence[Organiser | Mapping[str, Any]] | None = ...,
        steps: AnySequence[StepEntry | Mapping[str, Any]] | None = ...,
        participants: AnySequence[Participant | Mapping[str, Any]] | None = ...,
        own_supervision: OwnSupervision | Mapping[str, Any] | None = ...,
        contacts: AnySequence[Contact | Mapping[str, Any]] | None = ...,
        communities: AnySequence[Community | Mapping[str, Any]] | None = ...,
        activities: AnySequence[Activity | Mapping[str, Any]] | None = ...,
        partners: AnySequence[Partner | Mapping[str, Any]] | None = ...,
        documentation: AnySequence[Documentation | Mapping[str, Any]] | None = ...,
        acts: AnySequence[Act | Mapping[str, Any]] | None = ...,
        obligations: AnySequence[ObligationEntry | Mapping[str, Any]] | None = ...,
        problems: AnySequence[ProblemEntry | Mapping[str, Any]] | None = ...,
        benefits: AnySequence[BenefitEntry | Mapping[str, Any]] | None = ...,
        client_groups: AnySequence[_ClientGroup] | None = ...,
        extra: RawJson | Mapping[str, Any] | None = ...,
    ) -> Centre: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator). unique in the register."""
    @property
    def name(self) -> str | None:
        """name (nazwa). the institution's name."""
    @property
    def takes_part_as(self) -> Sequence[InstitutionRole]:
        """takes part as (rola w programie). an institution may be both organiser's and educator's. Source: S1, S3, C2, C6."""
    @property
    def municipality(self) -> Municipality | None:
        """municipality (gmina)."""
    @property
    def catchment_population(self) -> int | None:
        """catchment population (ludność rejonu działania). people served, if not the whole municipality; informs, the municipality decides the size class. Unit: people. Source: C4."""
    @property
    def size(self) -> CentreSize | None:
        """size (wielkość ośrodka). declared class; computed under the size policy if not recorded. Source: S1, C3."""
    @property
    def joined_on(self) -> When | None:
        """joined on (przystąpienie). Source: S1."""
    @property
    def left_on(self) -> When | None:
        """left on (wystąpienie)."""
    @property
    def observed_on(self) -> date | None:
        """observed on (stan na dzień). if observed on another day than the register."""
    @property
    def support(self) -> Sequence[str] | None:
        """support (wsparcie ośrodka). ids of the supporters who serve the centre: supervisor, adviser, a mentor of its communities. Source: S0, S1, S3."""
    @property
    def capacity_analysed_on(self) -> When | None:
        """capacity analysed on (analiza możliwości ośrodka). first half of step II: money and staff. Source: S1."""
    @property
    def structures(self) -> Sequence[StructureEntry] | None:
        """structures (formy struktury). second half of step II: a log of how the organiser is placed. Source: S1."""
    @property
    def workloads(self) -> Sequence[Workload] | None:
        """workloads (rodzaj wybranego rozwiązania). how organising is combined with other work; several may hold. Source: S1."""
    @property
    def facilities(self) -> Sequence[Facility] | None:
        """facilities (kluby i świetlice). Source: S1."""
    @property
    def organisers(self) -> Sequence[Organiser] | None:
        """organisers (organizatorzy społeczności lokalnej). Source: S1."""
    @property
    def steps(self) -> Sequence[StepEntry] | None:
        """steps (kroki wdrażania). a log of the seven steps. Source: S1."""
    @property
    def participants(self) -> Sequence[Participant] | None:
        """participants (uczestnicy szkolenia). delegates to the training. Source: S0, S1."""
    @property
    def own_supervision(self) -> OwnSupervision | None:
        """own supervision (własna superwizja OSL). step VI; not the project's supervisor. Source: S1, C7."""
    @property
    def contacts(self) -> Sequence[Contact] | None:
        """contacts (kontakty). contacts of supporters. Source: S1."""
    @property
    def communities(self) -> Sequence[Community] | None:
        """communities (społeczności lokalne). where organising happens. Source: S0, S1, S2."""
    @property
    def activities(self) -> Sequence[Activity] | None:
        """activities (działania). Source: S1, S2."""
    @property
    def partners(self) -> Sequence[Partner] | None:
        """partners (lokalne partnerstwo). members of the local partnership. Source: S1, S3."""
    @property
    def documentation(self) -> Sequence[Documentation] | None:
        """documentation (dokumentowanie procesu). Source: S0, S1, S3."""
    @property
    def acts(self) -> Sequence[Act] | None:
        """acts (dokumenty ośrodka i gminy). evidence of steps III, V and VII. Source: S1."""
    @property
    def obligations(self) -> Sequence[ObligationEntry] | None:
        """obligations (zobowiązania). Source: S1."""
    @property
    def problems(self) -> Sequence[ProblemEntry] | None:
        """problems (obszary problemowe). Source: S1."""
    @property
    def benefits(self) -> Sequence[BenefitEntry] | None:
        """benefits (korzyści). Source: S1."""
    @property
    def client_groups(self) -> Sequence[ClientGroup] | None:
        """client groups (grupy klientów). Task 2 only: whose standards are tested. Source: S3."""
    @property
    def extra(self) -> RawJson | None:
        """extra (dodatkowe dane)."""

@final
class Register(Record):
    """monitoring register (rejestr monitoringu). A programme and the centres that take part in it. Source: format osl/1."""

    def __new__(
        cls,
        *,
        programme: Programme | Mapping[str, Any],
        centres: AnySequence[Centre | Mapping[str, Any]],
        format: str = "osl/1",
    ) -> Register: ...
    def replace(
        self,
        *,
        format: str = ...,
        programme: Programme | Mapping[str, Any] = ...,
        centres: AnySequence[Centre | Mapping[str, Any]] = ...,
    ) -> Register: ...
    @property
    def format(self) -> str:
        """format (format). Source: format osl/1."""
    @property
    def programme(self) -> Programme:
        """programme (program)."""
    @property
    def centres(self) -> Sequence[Centre]:
        """centres (ośrodki). may be empty, never left out."""
    table_names: ClassVar[tuple[str, ...]]
    """The names of the tables."""
    def table(self, name: str) -> Table:
        """One of `Register.table_names`. Raises `osl.UnknownName`."""
    def diff(self, later: Register, *, findings: bool = True) -> RegisterDifference:
        """What has changed from this register to a later wave of it. With `findings` both are checked as well, which tells what is
        found no more and what is new. Raises `osl.Misuse` for a register of another programme."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def to_arrow(self) -> pyarrow.Table:
        """The centres as a pyarrow.Table."""
    def to_pandas(self, **options: Any) -> pandas.DataFrame:
        """The centres as a pandas.DataFrame; options go to pyarrow's `to_pandas`."""
    def to_polars(self) -> polars.DataFrame:
        """The centres as a polars.DataFrame."""

@final
class RegisterHeader(Record):
    """register header (nagłówek rejestru). The first line of a stream; each line after it is one centre. Source: format osl/1."""

    def __new__(
        cls,
        *,
        programme: Programme | Mapping[str, Any],
        format: str = "osl/1",
    ) -> RegisterHeader: ...
    def replace(
        self,
        *,
        format: str = ...,
        programme: Programme | Mapping[str, Any] = ...,
    ) -> RegisterHeader: ...
    @property
    def format(self) -> str:
        """format (format). Source: format osl/1."""
    @property
    def programme(self) -> Programme:
        """programme (program)."""

@final
class Phrase(Record):
    """bilingual text (tekst dwujęzyczny). A text in Polish and English."""

    def __new__(
        cls,
        *,
        pl: str,
        en: str,
    ) -> Phrase: ...
    def replace(
        self,
        *,
        pl: str = ...,
        en: str = ...,
    ) -> Phrase: ...
    @property
    def pl(self) -> str:
        """in Polish (po polsku)."""
    @property
    def en(self) -> str:
        """in English (po angielsku)."""

@final
class DecodeErrorDetail(Record):
    """decode error (błąd odczytu). One reason why data does not decode. Source: format osl/1."""

    def __new__(
        cls,
        *,
        code: _DecodeErrorCode,
        pointer: str,
        met: str,
        expected: Phrase | Mapping[str, Any],
        line: int | None = None,
        column: int | None = None,
        offset: int | None = None,
        nearest: str | None = None,
        source: str | None = None,
        centre: str | None = None,
        advice: Phrase | Mapping[str, Any] | None = None,
    ) -> DecodeErrorDetail: ...
    def replace(
        self,
        *,
        code: _DecodeErrorCode = ...,
        pointer: str = ...,
        line: int | None = ...,
        column: int | None = ...,
        offset: int | None = ...,
        met: str = ...,
        expected: Phrase | Mapping[str, Any] = ...,
        nearest: str | None = ...,
        source: str | None = ...,
        centre: str | None = ...,
        advice: Phrase | Mapping[str, Any] | None = ...,
    ) -> DecodeErrorDetail: ...
    @property
    def code(self) -> DecodeErrorCode:
        """class (rodzaj)."""
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). JSON Pointer (RFC 6901)."""
    @property
    def line(self) -> int | None:
        """line (wiersz). Unit: lines, from 1."""
    @property
    def column(self) -> int | None:
        """column (kolumna). Unit: characters, from 1."""
    @property
    def offset(self) -> int | None:
        """offset (przesunięcie). Unit: bytes, from 0."""
    @property
    def met(self) -> str:
        """met (napotkano). the value, shortened."""
    @property
    def expected(self) -> Phrase:
        """expected (oczekiwano)."""
    @property
    def nearest(self) -> str | None:
        """nearest (zapewne). the known name probably meant."""
    @property
    def source(self) -> str | None:
        """source (plik). the file, where there is one."""
    @property
    def centre(self) -> str | None:
        """centre (ośrodek). id of the centre that holds what cannot be written."""
    @property
    def advice(self) -> Phrase | None:
        """advice (rada). what to do about it, where that is known."""
    def message(self, lang: Literal["en", "pl"] = "en") -> str:
        """One sentence for people, without the place."""
    def place(self) -> str:
        """Source, line, column and pointer, as far as they are known."""

@final
class Conversion(Record):
    """result of a conversion (wynik przekształcenia). What converting gave."""

    def __new__(
        cls,
        *,
        written: bool,
        centres: int,
        left_out: int,
        cut_off: bool,
        total_errors: int,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]],
        summary: Phrase | Mapping[str, Any],
    ) -> Conversion: ...
    def replace(
        self,
        *,
        written: bool = ...,
        centres: int = ...,
        left_out: int = ...,
        cut_off: bool = ...,
        total_errors: int = ...,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]] = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> Conversion: ...
    @property
    def written(self) -> bool:
        """written (zapisano). whether the target was completed."""
    @property
    def centres(self) -> int:
        """centres written (ośrodki zapisane)."""
    @property
    def left_out(self) -> int:
        """centres left out (ośrodki pominięte). that were there and did not decode."""
    @property
    def cut_off(self) -> bool:
        """cut off (odczyt urwany). the input could not be read to its end, so that more may be missing than is counted."""
    @property
    def total_errors(self) -> int:
        """errors altogether (razem błędów)."""
    @property
    def errors(self) -> Sequence[DecodeErrorDetail]:
        """decode errors (błędy odczytu). up to the limit."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class ProgrammeMismatch(Record):
    """mismatch of programmes (rozbieżność programów). A field of the programme that two inputs do not share."""

    def __new__(
        cls,
        *,
        pointer: str,
        first: str,
        other: str,
        first_value: str | None = None,
        other_value: str | None = None,
    ) -> ProgrammeMismatch: ...
    def replace(
        self,
        *,
        pointer: str = ...,
        first: str = ...,
        other: str = ...,
        first_value: str | None = ...,
        other_value: str | None = ...,
    ) -> ProgrammeMismatch: ...
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). JSON Pointer from the register."""
    @property
    def first(self) -> str:
        """first (pierwszy plik). the first input."""
    @property
    def other(self) -> str:
        """other (inny plik). the input that has something else."""
    @property
    def first_value(self) -> str | None:
        """value in the first (wartość w pierwszym). as JSON; absent where nothing is recorded."""
    @property
    def other_value(self) -> str | None:
        """value in the other (wartość w innym). as JSON; absent where nothing is recorded."""

@final
class RepeatedCentre(Record):
    """repeated centre (ośrodek powtórzony). A centre that stands in the inputs more than once."""

    def __new__(
        cls,
        *,
        centre: str,
        first: str,
        again: str,
        same: bool,
    ) -> RepeatedCentre: ...
    def replace(
        self,
        *,
        centre: str = ...,
        first: str = ...,
        again: str = ...,
        same: bool = ...,
    ) -> RepeatedCentre: ...
    @property
    def centre(self) -> str:
        """centre (ośrodek). its id."""
    @property
    def first(self) -> str:
        """first (najpierw). file and line where it stands first."""
    @property
    def again(self) -> str:
        """again (ponownie). file and line where it stands again."""
    @property
    def same(self) -> bool:
        """same (ta sama treść). whether it holds the same in both places."""

@final
class Merging(Record):
    """result of a merge (wynik łączenia). What merging registers gave."""

    def __new__(
        cls,
        *,
        written: bool,
        inputs: int,
        centres: int,
        mismatches: AnySequence[ProgrammeMismatch | Mapping[str, Any]],
        repeated: AnySequence[RepeatedCentre | Mapping[str, Any]],
        left_out: int,
        cut_off: bool,
        total_errors: int,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]],
        summary: Phrase | Mapping[str, Any],
    ) -> Merging: ...
    def replace(
        self,
        *,
        written: bool = ...,
        inputs: int = ...,
        centres: int = ...,
        mismatches: AnySequence[ProgrammeMismatch | Mapping[str, Any]] = ...,
        repeated: AnySequence[RepeatedCentre | Mapping[str, Any]] = ...,
        left_out: int = ...,
        cut_off: bool = ...,
        total_errors: int = ...,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]] = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> Merging: ...
    @property
    def written(self) -> bool:
        """written (zapisano). whether the target was completed."""
    @property
    def inputs(self) -> int:
        """inputs (pliki)."""
    @property
    def centres(self) -> int:
        """centres written (ośrodki)."""
    @property
    def mismatches(self) -> Sequence[ProgrammeMismatch]:
        """mismatches of programmes (rozbieżności programów). each input compared with the first whose programme decodes; any keeps the target from being written."""
    @property
    def repeated(self) -> Sequence[RepeatedCentre]:
        """repeated centres (ośrodki powtórzone). written once; those with other content keep the target from being written unless the first is kept."""
    @property
    def left_out(self) -> int:
        """centres that did not decode (ośrodki nieodczytane)."""
    @property
    def cut_off(self) -> bool:
        """cut off (odczyt urwany). an input could not be read to its end."""
    @property
    def total_errors(self) -> int:
        """errors altogether (razem błędów). any keeps the target from being written."""
    @property
    def errors(self) -> Sequence[DecodeErrorDetail]:
        """decode errors (błędy odczytu). up to the limit."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class Source(Record):
    """source (źródło). A text that figures are taken from. Source: docs/sources.md."""

    def __new__(
        cls,
        *,
        id: str,
        title: Phrase | Mapping[str, Any],
        where: Phrase | Mapping[str, Any],
        author: str | None = None,
        date: When | date | str | None = None,
        date_note: Phrase | Mapping[str, Any] | None = None,
        strand: _Strand | None = None,
        notes: Phrase | Mapping[str, Any] | None = None,
    ) -> Source: ...
    def replace(
        self,
        *,
        id: str = ...,
        author: str | None = ...,
        title: Phrase | Mapping[str, Any] = ...,
        date: When | date | str | None = ...,
        date_note: Phrase | Mapping[str, Any] | None = ...,
        where: Phrase | Mapping[str, Any] = ...,
        strand: _Strand | None = ...,
        notes: Phrase | Mapping[str, Any] | None = ...,
    ) -> Source: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def author(self) -> str | None:
        """author (autor). absent where the source names none."""
    @property
    def title(self) -> Phrase:
        """title (tytuł). in Polish as printed, in English translated."""
    @property
    def date(self) -> When | None:
        """date (data). absent where the source bears none."""
    @property
    def date_note(self) -> Phrase | None:
        """note on the date (uwaga o dacie). what the content says of an undated source."""
    @property
    def where(self) -> Phrase:
        """where (gdzie). where it was published or presented."""
    @property
    def strand(self) -> Strand | None:
        """strand (nurt). absent for a reference that belongs to neither."""
    @property
    def notes(self) -> Phrase | None:
        """notes (uwagi)."""

@final
class Bounds(Record):
    """bounds (granice). A least value, a greatest value, or both; both included."""

    def __new__(
        cls,
        *,
        low: float | None = None,
        high: float | None = None,
    ) -> Bounds: ...
    def replace(
        self,
        *,
        low: float | None = ...,
        high: float | None = ...,
    ) -> Bounds: ...
    @property
    def low(self) -> float | None:
        """at least (co najmniej)."""
    @property
    def high(self) -> float | None:
        """at most (co najwyżej)."""

@final
class Derivation(Record):
    """derivation (wyprowadzenie). How a figure follows from others, for programs and in words. Source: format osl/1."""

    def __new__(
        cls,
        *,
        by: _DerivedBy,
        of: AnySequence[str],
        how: Phrase | Mapping[str, Any],
        cells: AnySequence[str] | None = None,
    ) -> Derivation: ...
    def replace(
        self,
        *,
        by: _DerivedBy = ...,
        of: AnySequence[str] = ...,
        cells: AnySequence[str] | None = ...,
        how: Phrase | Mapping[str, Any] = ...,
    ) -> Derivation: ...
    @property
    def by(self) -> DerivedBy:
        """by (sposób)."""
    @property
    def of(self) -> Sequence[str]:
        """of (z czego). ids of the operands in order: figures, or one table for `table_cells`."""
    @property
    def cells(self) -> Sequence[str] | None:
        """cells (komórki). for `table_cells`: codes of the table's first dimension."""
    @property
    def how(self) -> Phrase:
        """how (jak)."""

@final
class SourceRef(Record):
    """place in a source (miejsce w źródle). A source and the slide or paragraph in it."""

    def __new__(
        cls,
        *,
        source: str,
        where: Phrase | Mapping[str, Any],
    ) -> SourceRef: ...
    def replace(
        self,
        *,
        source: str = ...,
        where: Phrase | Mapping[str, Any] = ...,
    ) -> SourceRef: ...
    @property
    def source(self) -> str:
        """source (źródło). the source's id."""
    @property
    def where(self) -> Phrase:
        """where (miejsce). slide or paragraph."""

@final
class Figure(Record):
    """published figure (liczba opublikowana). One figure that a source prints, or that follows from such. Source: format osl/1."""

    def __new__(
        cls,
        *,
        id: str,
        title: Phrase | Mapping[str, Any],
        strand: _Strand,
        unit: _FigureUnit,
        basis: _Basis,
        sources: AnySequence[SourceRef | Mapping[str, Any]],
        value: float | None = None,
        range: Bounds | Mapping[str, Any] | None = None,
        count: int | None = None,
        denominator: int | None = None,
        denominator_figure: str | None = None,
        percentage: float | None = None,
        decimals: int | None = None,
        approximate: bool | None = None,
        planned: bool | None = None,
        from_: When | date | str | None = None,
        to: When | date | str | None = None,
        as_of: When | date | str | None = None,
        as_of_note: Phrase | Mapping[str, Any] | None = None,
        derivations: AnySequence[Derivation | Mapping[str, Any]] | None = None,
        conflicts: AnySequence[str] | None = None,
    ) -> Figure: ...
    def replace(
        self,
        *,
        id: str = ...,
        title: Phrase | Mapping[str, Any] = ...,
        strand: _Strand = ...,
        value: float | None = ...,
        range: Bounds | Mapping[str, Any] | None = ...,
        unit: _FigureUnit = ...,
        count: int | None = ...,
        denominator: int | None = ...,
        denominator_figure: str | None = ...,
        percentage: float | None = ...,
        decimals: int | None = ...,
        approximate: bool | None = ...,
        planned: bool | None = ...,
        from_: When | date | str | None = ...,
        to: When | date | str | None = ...,
        as_of: When | date | str | None = ...,
        as_of_note: Phrase | Mapping[str, Any] | None = ...,
        basis: _Basis = ...,
        derivations: AnySequence[Derivation | Mapping[str, Any]] | None = ...,
        sources: AnySequence[SourceRef | Mapping[str, Any]] = ...,
        conflicts: AnySequence[str] | None = ...,
    ) -> Figure: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def title(self) -> Phrase:
        """title (nazwa)."""
    @property
    def strand(self) -> Strand:
        """strand (nurt). never pooled with the other. Source: S3."""
    @property
    def value(self) -> float | None:
        """value (wartość). in `unit`."""
    @property
    def range(self) -> Bounds | None:
        """range (granice). where the figure is known within limits only."""
    @property
    def unit(self) -> FigureUnit:
        """unit (jednostka)."""
    @property
    def count(self) -> int | None:
        """count (liczba)."""
    @property
    def denominator(self) -> int | None:
        """denominator (mianownik)."""
    @property
    def denominator_figure(self) -> str | None:
        """denominator's figure (skąd mianownik). id of the figure that gives the denominator."""
    @property
    def percentage(self) -> float | None:
        """percentage (procent). as printed, or rounded half up. Unit: %."""
    @property
    def decimals(self) -> int | None:
        """decimals (miejsca po przecinku). of the percentage; without one, those at which the value is to be shown."""
    @property
    def approximate(self) -> bool | None:
        """approximate (przybliżona). the source says about or almost."""
    @property
    def planned(self) -> bool | None:
        """planned (planowana). a plan, not a result."""
    @property
    def from_(self) -> When | None:
        """from (od). what it covers began."""
    @property
    def to(self) -> When | None:
        """to (do). what it covers ended."""
    @property
    def as_of(self) -> When | None:
        """as of (stan na)."""
    @property
    def as_of_note(self) -> Phrase | None:
        """note on the as-of day (uwaga o dacie)."""
    @property
    def basis(self) -> Basis:
        """basis (podstawa)."""
    @property
    def derivations(self) -> Sequence[Derivation] | None:
        """derivations (wyprowadzenia). how it is computed; for a stated figure, how it can be checked."""
    @property
    def sources(self) -> Sequence[SourceRef]:
        """sources (źródła). of a derived figure: of what it follows from."""
    @property
    def conflicts(self) -> Sequence[str] | None:
        """conflicts (sprzeczności). ids of the contradictions it stands in."""

@final
class CodeLabel(Record):
    """label of a code (etykieta kodu). How a source words one code of a dimension, and what it is taken to mean."""

    def __new__(
        cls,
        *,
        code: str,
        label: str,
        en: str | None = None,
        form: _StructureForm | None = None,
        standing: _Standing | None = None,
        workload: _Workload | None = None,
    ) -> CodeLabel: ...
    def replace(
        self,
        *,
        code: str = ...,
        label: str = ...,
        en: str | None = ...,
        form: _StructureForm | None = ...,
        standing: _Standing | None = ...,
        workload: _Workload | None = ...,
    ) -> CodeLabel: ...
    @property
    def code(self) -> str:
        """code (kod). one of the dimension's codes."""
    @property
    def label(self) -> str:
        """label (etykieta). word for word, slips of the pen included."""
    @property
    def en(self) -> str | None:
        """in English (po angielsku). a rendering."""
    @property
    def form(self) -> StructureForm | None:
        """form (forma). the form of structure it means; our reading."""
    @property
    def standing(self) -> Standing | None:
        """standing (stan). only where the label itself says so."""
    @property
    def workload(self) -> Workload | None:
        """workload (sposób łączenia pracy). the workload it means; our reading."""

@final
class TableDimension(Record):
    """dimension of a table (wymiar tabeli). What a table is broken down by. Source: format osl-table/1."""

    def __new__(
        cls,
        *,
        name: str,
        codes: AnySequence[str],
        vocabulary: str | None = None,
        labels: AnySequence[CodeLabel | Mapping[str, Any]] | None = None,
        overlapping: bool | None = None,
    ) -> TableDimension: ...
    def replace(
        self,
        *,
        name: str = ...,
        vocabulary: str | None = ...,
        codes: AnySequence[str] = ...,
        labels: AnySequence[CodeLabel | Mapping[str, Any]] | None = ...,
        overlapping: bool | None = ...,
    ) -> TableDimension: ...
    @property
    def name(self) -> str:
        """name (nazwa)."""
    @property
    def vocabulary(self) -> str | None:
        """vocabulary (słownik). name of the enumeration whose codes these are; absent where the codes are the table's own."""
    @property
    def codes(self) -> Sequence[str]:
        """codes (kody). in the order of the table, without `total`."""
    @property
    def labels(self) -> Sequence[CodeLabel] | None:
        """labels (etykiety)."""
    @property
    def overlapping(self) -> bool | None:
        """overlapping (kategorie zachodzą na siebie). one unit may fall under several codes, so that parts do not add up to the total."""

@final
class TableCell(Record):
    """cell of a table (komórka tabeli). One cell; what is absent was not printed. Source: format osl-table/1."""

    def __new__(
        cls,
        *,
        at: AnySequence[str],
        count: int | None = None,
        denominator: int | None = None,
        at_most: int | None = None,
        value: float | None = None,
        percentage: float | None = None,
        decimals: int | None = None,
        persons: int | None = None,
        largest: int | None = None,
        part_of: str | None = None,
        figure: str | None = None,
        approximate: bool | None = None,
        suppressed: bool | None = None,
        count_derived: bool | None = None,
        conflicts: AnySequence[str] | None = None,
    ) -> TableCell: ...
    def replace(
        self,
        *,
        at: AnySequence[str] = ...,
        count: int | None = ...,
        denominator: int | None = ...,
        at_most: int | None = ...,
        value: float | None = ...,
        percentage: float | None = ...,
        decimals: int | None = ...,
        persons: int | None = ...,
        largest: int | None = ...,
        part_of: str | None = ...,
        figure: str | None = ...,
        approximate: bool | None = ...,
        suppressed: bool | None = ...,
        count_derived: bool | None = ...,
        conflicts: AnySequence[str] | None = ...,
    ) -> TableCell: ...
    @property
    def at(self) -> Sequence[str]:
        """at (położenie). one code per dimension; `total` where the dimension is totalled."""
    @property
    def count(self) -> int | None:
        """count (liczba)."""
    @property
    def denominator(self) -> int | None:
        """denominator (mianownik)."""
    @property
    def at_most(self) -> int | None:
        """at most (najwyżej). the count if all that is unknown or not recorded were so."""
    @property
    def value(self) -> float | None:
        """value (wartość). count over denominator, where that is not a share."""
    @property
    def percentage(self) -> float | None:
        """percentage (procent). as printed. Unit: %."""
    @property
    def decimals(self) -> int | None:
        """decimals (miejsca po przecinku). of the percentage or value as printed."""
    @property
    def persons(self) -> int | None:
        """persons (liczba osób). how many persons it describes, where the count is one of something else. Unit: people."""
    @property
    def largest(self) -> int | None:
        """largest contribution (największy składnik). of a sum over persons: what one person alone adds to the count; for checking, not for print."""
    @property
    def part_of(self) -> str | None:
        """part of (część). id of a figure; the counts of the table's cells that name it add up to that figure."""
    @property
    def figure(self) -> str | None:
        """published figure (liczba opublikowana). id of the published figure that this cell repeats."""
    @property
    def approximate(self) -> bool | None:
        """approximate (przybliżona)."""
    @property
    def suppressed(self) -> bool | None:
        """suppressed (ukryta). withheld to protect persons."""
    @property
    def count_derived(self) -> bool | None:
        """count derived (liczba wyprowadzona). the count is not printed but follows from the percentage."""
    @property
    def conflicts(self) -> Sequence[str] | None:
        """conflicts (sprzeczności). ids of the contradictions it stands in."""

@final
class FigureTable(Record):
    """table of figures (tabela liczb). Figures broken down, published or to be published. Source: format osl-table/1."""

    def __new__(
        cls,
        *,
        id: str,
        title: Phrase | Mapping[str, Any],
        strand: _Strand,
        unit: _FigureUnit,
        dimensions: AnySequence[TableDimension | Mapping[str, Any]],
        cells: AnySequence[TableCell | Mapping[str, Any]],
        format: str = "osl-table/1",
        synthetic: bool | None = None,
        population: str | None = None,
        as_of: When | date | str | None = None,
        known_by: date | str | None = None,
        as_of_note: Phrase | Mapping[str, Any] | None = None,
        sources: AnySequence[SourceRef | Mapping[str, Any]] | None = None,
        basis: _Basis | None = None,
        already_published: bool | None = None,
        subject: _TableSubject | None = None,
        person_level: bool | None = None,
        margins: AnySequence[str] | None = None,
        conflicts: AnySequence[str] | None = None,
    ) -> FigureTable: ...
    def replace(
        self,
        *,
        format: str = ...,
        id: str = ...,
        title: Phrase | Mapping[str, Any] = ...,
        strand: _Strand = ...,
        synthetic: bool | None = ...,
        population: str | None = ...,
        as_of: When | date | str | None = ...,
        known_by: date | str | None = ...,
        as_of_note: Phrase | Mapping[str, Any] | None = ...,
        sources: AnySequence[SourceRef | Mapping[str, Any]] | None = ...,
        basis: _Basis | None = ...,
        already_published: bool | None = ...,
        unit: _FigureUnit = ...,
        subject: _TableSubject | None = ...,
        person_level: bool | None = ...,
        dimensions: AnySequence[TableDimension | Mapping[str, Any]] = ...,
        cells: AnySequence[TableCell | Mapping[str, Any]] = ...,
        margins: AnySequence[str] | None = ...,
        conflicts: AnySequence[str] | None = ...,
    ) -> FigureTable: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def title(self) -> Phrase:
        """title (tytuł)."""
    @property
    def strand(self) -> Strand:
        """strand (nurt). never pooled with the other. Source: S3."""
    @property
    def synthetic(self) -> bool | None:
        """synthetic (dane syntetyczne). not of real data."""
    @property
    def population(self) -> str | None:
        """population (populacja). whom or what N counts: a code or words."""
    @property
    def as_of(self) -> When | None:
        """as of (stan na)."""
    @property
    def known_by(self) -> date | None:
        """known by (według wiedzy na)."""
    @property
    def as_of_note(self) -> Phrase | None:
        """note on the as-of day (uwaga o dacie)."""
    @property
    def sources(self) -> Sequence[SourceRef] | None:
        """sources (źródła)."""
    @property
    def basis(self) -> Basis | None:
        """basis (podstawa)."""
    @property
    def already_published(self) -> bool | None:
        """already published (już opublikowana). printed in its sources as it stands here; exempts from disclosure rules those counts that are known to be published."""
    @property
    def unit(self) -> FigureUnit:
        """unit (jednostka)."""
    @property
    def subject(self) -> TableSubject | None:
        """subject (przedmiot). what its cells tell of; of attendance, homework, diary, supervision and assessment no single person."""
    @property
    def person_level(self) -> bool | None:
        """person level (dane o osobach). whether a cell describes a single person."""
    @property
    def dimensions(self) -> Sequence[TableDimension]:
        """dimensions (wymiary)."""
    @property
    def cells(self) -> Sequence[TableCell]:
        """cells (komórki)."""
    @property
    def margins(self) -> Sequence[str] | None:
        """margins (sumy brzegowe). names of the dimensions that have a `total`."""
    @property
    def conflicts(self) -> Sequence[str] | None:
        """conflicts (sprzeczności). ids of the contradictions it stands in."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def to_arrow(self) -> pyarrow.Table:
        """The cells as a pyarrow.Table."""
    def to_pandas(self, **options: Any) -> pandas.DataFrame:
        """The cells as a pandas.DataFrame; options go to pyarrow's `to_pandas`."""
    def to_polars(self) -> polars.DataFrame:
        """The cells as a polars.DataFrame."""

@final
class Conflict(Record):
    """conflict of sources (sprzeczność źródeł). A contradiction or ambiguity of the sources, and what is done about it."""

    def __new__(
        cls,
        *,
        id: str,
        contradiction: Phrase | Mapping[str, Any],
        resolution: Phrase | Mapping[str, Any],
        figures: AnySequence[str],
        tables: AnySequence[str],
        sources: AnySequence[str],
    ) -> Conflict: ...
    def replace(
        self,
        *,
        id: str = ...,
        contradiction: Phrase | Mapping[str, Any] = ...,
        resolution: Phrase | Mapping[str, Any] = ...,
        figures: AnySequence[str] = ...,
        tables: AnySequence[str] = ...,
        sources: AnySequence[str] = ...,
    ) -> Conflict: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def contradiction(self) -> Phrase:
        """contradiction (na czym polega)."""
    @property
    def resolution(self) -> Phrase:
        """resolution (jak postępujemy)."""
    @property
    def figures(self) -> Sequence[str]:
        """figures (liczby). ids of the figures that name it."""
    @property
    def tables(self) -> Sequence[str]:
        """tables (tabele). ids of the tables that name it."""
    @property
    def sources(self) -> Sequence[str]:
        """sources (źródła). ids of the sources that it arises from."""

@final
class Published(Record):
    """published figures (liczby opublikowane). Published figures with their sources, tables and contradictions. Source: format osl/1."""

    def __new__(
        cls,
        *,
        sources: AnySequence[Source | Mapping[str, Any]],
        figures: AnySequence[Figure | Mapping[str, Any]],
        tables: AnySequence[FigureTable | Mapping[str, Any]],
        conflicts: AnySequence[Conflict | Mapping[str, Any]],
    ) -> Published: ...
    def replace(
        self,
        *,
        sources: AnySequence[Source | Mapping[str, Any]] = ...,
        figures: AnySequence[Figure | Mapping[str, Any]] = ...,
        tables: AnySequence[FigureTable | Mapping[str, Any]] = ...,
        conflicts: AnySequence[Conflict | Mapping[str, Any]] = ...,
    ) -> Published: ...
    @property
    def sources(self) -> Sequence[Source]:
        """sources (źródła)."""
    @property
    def figures(self) -> Sequence[Figure]:
        """figures (liczby)."""
    @property
    def tables(self) -> Sequence[FigureTable]:
        """tables (tabele)."""
    @property
    def conflicts(self) -> Sequence[Conflict]:
        """conflicts (sprzeczności)."""

@final
class Finding(Record):
    """finding (ustalenie). One subject that a rule fails."""

    def __new__(
        cls,
        *,
        rule: str,
        nature: _Nature,
        severity: _Severity,
        message: Phrase | Mapping[str, Any],
        pointer: str,
        met: str,
        expected: Phrase | Mapping[str, Any],
        fingerprint: str,
        centre: str | None = None,
        centre_name: str | None = None,
        repair: Phrase | Mapping[str, Any] | None = None,
        line: int | None = None,
        status: _FindingStatus | None = None,
    ) -> Finding: ...
    def replace(
        self,
        *,
        rule: str = ...,
        nature: _Nature = ...,
        severity: _Severity = ...,
        message: Phrase | Mapping[str, Any] = ...,
        centre: str | None = ...,
        centre_name: str | None = ...,
        pointer: str = ...,
        met: str = ...,
        expected: Phrase | Mapping[str, Any] = ...,
        repair: Phrase | Mapping[str, Any] | None = ...,
        line: int | None = ...,
        fingerprint: str = ...,
        status: _FindingStatus | None = ...,
    ) -> Finding: ...
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def nature(self) -> Nature:
        """nature (charakter)."""
    @property
    def severity(self) -> Severity:
        """severity (waga)."""
    @property
    def message(self) -> Phrase:
        """message (treść)."""
    @property
    def centre(self) -> str | None:
        """centre (ośrodek). id; absent for a finding of the register or a table."""
    @property
    def centre_name(self) -> str | None:
        """centre's name (nazwa ośrodka). as recorded, so that people need not know the id."""
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). JSON Pointer from the centre or table."""
    @property
    def met(self) -> str:
        """met (napotkano)."""
    @property
    def expected(self) -> Phrase:
        """expected (oczekiwano)."""
    @property
    def repair(self) -> Phrase | None:
        """repair (naprawa). the smallest one, where it can be said."""
    @property
    def line(self) -> int | None:
        """line (wiersz). where the centre begins in the file that it was read from, from 1. Unit: lines."""
    @property
    def fingerprint(self) -> str:
        """fingerprint (odcisk). of rule, centre and subject; the same in any order, language and run."""
    @property
    def status(self) -> FindingStatus | None:
        """status (stan). where a baseline was given."""

@final
class Tally(Record):
    """tally (zestawienie odpowiedzi). How many subjects fell under each answer."""

    def __new__(
        cls,
        *,
        rule: str,
        severity: _Severity,
        pass_: int,
        fail: int,
        not_applicable: int,
        not_evaluable: int,
        parameters: RawJson | Mapping[str, Any] | None = None,
    ) -> Tally: ...
    def replace(
        self,
        *,
        rule: str = ...,
        severity: _Severity = ...,
        pass_: int = ...,
        fail: int = ...,
        not_applicable: int = ...,
        not_evaluable: int = ...,
        parameters: RawJson | Mapping[str, Any] | None = ...,
    ) -> Tally: ...
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def severity(self) -> Severity:
        """severity (waga). of its findings."""
    @property
    def pass_(self) -> int:
        """pass (spełniona)."""
    @property
    def fail(self) -> int:
        """fail (niespełniona)."""
    @property
    def not_applicable(self) -> int:
        """not applicable (nie dotyczy)."""
    @property
    def not_evaluable(self) -> int:
        """not evaluable (nie do oceny)."""
    @property
    def parameters(self) -> RawJson | None:
        """parameters (parametry). the values with which it was asked, where it has any."""

@final
class SeverityCounts(Record):
    """findings by severity (liczba ustaleń według wagi). How many findings of each severity."""

    def __new__(
        cls,
        *,
        error: int,
        warning: int,
        information: int,
    ) -> SeverityCounts: ...
    def replace(
        self,
        *,
        error: int = ...,
        warning: int = ...,
        information: int = ...,
    ) -> SeverityCounts: ...
    @property
    def error(self) -> int:
        """errors (błędy)."""
    @property
    def warning(self) -> int:
        """warnings (ostrzeżenia)."""
    @property
    def information(self) -> int:
        """information (informacje)."""

@final
class RuleNotRun(Record):
    """rule not run (reguła niewykonana). A custom rule that ended in an error of its own: it answers nothing."""

    def __new__(
        cls,
        *,
        rule: str,
        message: str,
        times: int,
        centre: str | None = None,
    ) -> RuleNotRun: ...
    def replace(
        self,
        *,
        rule: str = ...,
        centre: str | None = ...,
        message: str = ...,
        times: int = ...,
    ) -> RuleNotRun: ...
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def centre(self) -> str | None:
        """centre (ośrodek). id of the first at which it ended so; absent where that was over the whole register or a table."""
    @property
    def message(self) -> str:
        """message (komunikat). what it raised there, shortened."""
    @property
    def times(self) -> int:
        """times (razy). how often it ended so."""

@final
class RuleParameter(Record):
    """parameter of a rule (parametr reguły). A threshold that a profile may change."""

    def __new__(
        cls,
        *,
        name: str,
        label: Phrase | Mapping[str, Any],
        value: str,
        unit: str | None = None,
        source: str | None = None,
    ) -> RuleParameter: ...
    def replace(
        self,
        *,
        name: str = ...,
        label: Phrase | Mapping[str, Any] = ...,
        value: str = ...,
        unit: str | None = ...,
        source: str | None = ...,
    ) -> RuleParameter: ...
    @property
    def name(self) -> str:
        """name (nazwa)."""
    @property
    def label(self) -> Phrase:
        """label (etykieta)."""
    @property
    def value(self) -> str:
        """default (wartość domyślna). as JSON."""
    @property
    def unit(self) -> str | None:
        """unit (jednostka)."""
    @property
    def source(self) -> str | None:
        """source (źródło)."""

@final
class RuleDescription(Record):
    """description of a rule (opis reguły). What a rule asks, why, and what it needs."""

    def __new__(
        cls,
        *,
        name: str,
        family: str,
        nature: _Nature,
        severity: _Severity,
        question: Phrase | Mapping[str, Any],
        why: Phrase | Mapping[str, Any],
        message: Phrase | Mapping[str, Any],
        source: str,
        pilot_only: bool,
        active_only: bool,
        needs: AnySequence[str],
        implies: AnySequence[str],
        parameters: AnySequence[RuleParameter | Mapping[str, Any]],
    ) -> RuleDescription: ...
    def replace(
        self,
        *,
        name: str = ...,
        family: str = ...,
        nature: _Nature = ...,
        severity: _Severity = ...,
        question: Phrase | Mapping[str, Any] = ...,
        why: Phrase | Mapping[str, Any] = ...,
        message: Phrase | Mapping[str, Any] = ...,
        source: str = ...,
        pilot_only: bool = ...,
        active_only: bool = ...,
        needs: AnySequence[str] = ...,
        implies: AnySequence[str] = ...,
        parameters: AnySequence[RuleParameter | Mapping[str, Any]] = ...,
    ) -> RuleDescription: ...
    @property
    def name(self) -> str:
        """name (nazwa)."""
    @property
    def family(self) -> str:
        """family (rodzina)."""
    @property
    def nature(self) -> Nature:
        """nature (charakter)."""
    @property
    def severity(self) -> Severity:
        """severity (waga)."""
    @property
    def question(self) -> Phrase:
        """question (pytanie)."""
    @property
    def why(self) -> Phrase:
        """why (dlaczego)."""
    @property
    def message(self) -> Phrase:
        """message (treść ustalenia)."""
    @property
    def source(self) -> str:
        """source (źródło)."""
    @property
    def pilot_only(self) -> bool:
        """pilot only (tylko pilotaż)."""
    @property
    def active_only(self) -> bool:
        """active only (tylko uczestniczące). asked only of centres that have joined and not left."""
    @property
    def needs(self) -> Sequence[str]:
        """needs (potrzebuje). fields without which it is not evaluable."""
    @property
    def implies(self) -> Sequence[str]:
        """implies (pociąga). rules bound to fail with it."""
    @property
    def parameters(self) -> Sequence[RuleParameter]:
        """parameters (parametry)."""

@final
class CheckResult(Record):
    """result of a check (wynik kontroli). Findings and tallies of a check, and of how much they tell."""

    def __new__(
        cls,
        *,
        findings: AnySequence[Finding | Mapping[str, Any]],
        tallies: AnySequence[Tally | Mapping[str, Any]],
        total: int,
        open: SeverityCounts | Mapping[str, Any],
        centres: int,
        left_out: int,
        cut_off: bool,
        empty_centres: int,
        not_evaluable: int,
        rules_unasked: int,
        rules_not_applicable: int,
        not_run: AnySequence[RuleNotRun | Mapping[str, Any]],
        nothing_checked: bool,
        summary: Phrase | Mapping[str, Any],
        custom_rules: AnySequence[RuleDescription | Mapping[str, Any]] | None = None,
    ) -> CheckResult: ...
    def replace(
        self,
        *,
        findings: AnySequence[Finding | Mapping[str, Any]] = ...,
        tallies: AnySequence[Tally | Mapping[str, Any]] = ...,
        total: int = ...,
        open: SeverityCounts | Mapping[str, Any] = ...,
        centres: int = ...,
        left_out: int = ...,
        cut_off: bool = ...,
        empty_centres: int = ...,
        not_evaluable: int = ...,
        rules_unasked: int = ...,
        rules_not_applicable: int = ...,
        not_run: AnySequence[RuleNotRun | Mapping[str, Any]] = ...,
        custom_rules: AnySequence[RuleDescription | Mapping[str, Any]] | None = ...,
        nothing_checked: bool = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> CheckResult: ...
    @property
    def findings(self) -> Sequence[Finding]:
        """findings (ustalenia). those kept: the gravest first when there are too many."""
    @property
    def tallies(self) -> Sequence[Tally]:
        """tallies (zestawienia)."""
    @property
    def total(self) -> int:
        """findings altogether (razem ustaleń)."""
    @property
    def open(self) -> SeverityCounts:
        """open findings (ustalenia otwarte). of the centres and severities asked for, and neither known to a baseline nor accepted."""
    @property
    def centres(self) -> int:
        """centres checked (ośrodki sprawdzone)."""
    @property
    def left_out(self) -> int:
        """centres left out (ośrodki pominięte). that were there but did not decode, or could not be checked without a programme."""
    @property
    def cut_off(self) -> bool:
        """cut off (odczyt urwany). the input could not be read to its end, so that more may be missing than is counted."""
    @property
    def empty_centres(self) -> int:
        """empty centres (ośrodki bez zapisów). checked, though nothing is recorded of them but who they are."""
    @property
    def not_evaluable(self) -> int:
        """answers not evaluable (odpowiedzi „nie do oceny”). over all rules: what they need is not recorded."""
    @property
    def rules_unasked(self) -> int:
        """rules that could not be asked (reguły niezastosowane). neither passed nor failed anywhere, for want of records or of anything to ask about."""
    @property
    def rules_not_applicable(self) -> int:
        """rules that did not apply (reguły niedotyczące). whose question arose nowhere."""
    @property
    def not_run(self) -> Sequence[RuleNotRun]:
        """rules not run (reguły niewykonane). custom rules that ended in an error of their own: they have no tally and no findings."""
    @property
    def custom_rules(self) -> Sequence[RuleDescription] | None:
        """custom rules (reguły własne). the rules asked that are not in the catalogue, described; absent where there are none."""
    @property
    def nothing_checked(self) -> bool:
        """nothing was checked (niczego nie sprawdzono). no centre or table at all; never a clean result."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class IndicatorDescription(Record):
    """description of an indicator (opis wskaźnika). What an indicator counts, and of what."""

    def __new__(
        cls,
        *,
        id: str,
        name: str,
        title: Phrase | Mapping[str, Any],
        definition: Phrase | Mapping[str, Any],
        source: str,
    ) -> IndicatorDescription: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str = ...,
        title: Phrase | Mapping[str, Any] = ...,
        definition: Phrase | Mapping[str, Any] = ...,
        source: str = ...,
    ) -> IndicatorDescription: ...
    @property
    def id(self) -> str:
        """number (numer)."""
    @property
    def name(self) -> str:
        """name (nazwa)."""
    @property
    def title(self) -> Phrase:
        """title (tytuł)."""
    @property
    def definition(self) -> Phrase:
        """definition (definicja)."""
    @property
    def source(self) -> str:
        """source (źródło)."""

@final
class PublicationObstacle(Record):
    """obstacle to publication (przeszkoda w publikacji). One reason against publishing a table."""

    def __new__(
        cls,
        *,
        rule: str,
        pointer: str,
        why: Phrase | Mapping[str, Any],
        at: AnySequence[str] | None = None,
    ) -> PublicationObstacle: ...
    def replace(
        self,
        *,
        rule: str = ...,
        pointer: str = ...,
        at: AnySequence[str] | None = ...,
        why: Phrase | Mapping[str, Any] = ...,
    ) -> PublicationObstacle: ...
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). JSON Pointer from the table."""
    @property
    def at(self) -> Sequence[str] | None:
        """at (położenie). the cell's codes, where it is about a cell."""
    @property
    def why(self) -> Phrase:
        """why (dlaczego). in one sentence."""

@final
class Publication(Record):
    """verdict on publication (ocena przed publikacją). Whether a table may be published as it stands."""

    def __new__(
        cls,
        *,
        table: str,
        publishable: bool,
        obstacles: AnySequence[PublicationObstacle | Mapping[str, Any]],
        undecided: int,
        summary: Phrase | Mapping[str, Any],
    ) -> Publication: ...
    def replace(
        self,
        *,
        table: str = ...,
        publishable: bool = ...,
        obstacles: AnySequence[PublicationObstacle | Mapping[str, Any]] = ...,
        undecided: int = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> Publication: ...
    @property
    def table(self) -> str:
        """table (tabela). its id."""
    @property
    def publishable(self) -> bool:
        """publishable (można opublikować). nothing stands against it, and nothing had to be left open."""
    @property
    def obstacles(self) -> Sequence[PublicationObstacle]:
        """obstacles (przeszkody)."""
    @property
    def undecided(self) -> int:
        """undecided (nierozstrzygnięte). answers that could not be given: whether something can be read is not known."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class Comparison(Record):
    """comparison with the published (porównanie z publikacją). One cell of an indicator beside the published figure."""

    def __new__(
        cls,
        *,
        indicator: str,
        at: AnySequence[str],
        published: str,
        title: Phrase | Mapping[str, Any],
        agrees: bool,
        count: int | None = None,
        denominator: int | None = None,
        published_count: int | None = None,
        published_denominator: int | None = None,
        incomparable: Phrase | Mapping[str, Any] | None = None,
        conflicts: AnySequence[str] | None = None,
    ) -> Comparison: ...
    def replace(
        self,
        *,
        indicator: str = ...,
        at: AnySequence[str] = ...,
        published: str = ...,
        title: Phrase | Mapping[str, Any] = ...,
        count: int | None = ...,
        denominator: int | None = ...,
        published_count: int | None = ...,
        published_denominator: int | None = ...,
        agrees: bool = ...,
        incomparable: Phrase | Mapping[str, Any] | None = ...,
        conflicts: AnySequence[str] | None = ...,
    ) -> Comparison: ...
    @property
    def indicator(self) -> str:
        """indicator (wskaźnik). id of the indicator's table."""
    @property
    def at(self) -> Sequence[str]:
        """at (położenie)."""
    @property
    def published(self) -> str:
        """published (publikacja). id of a published figure or table."""
    @property
    def title(self) -> Phrase:
        """what (co)."""
    @property
    def count(self) -> int | None:
        """count (liczba)."""
    @property
    def denominator(self) -> int | None:
        """denominator (mianownik)."""
    @property
    def published_count(self) -> int | None:
        """published count (liczba opublikowana)."""
    @property
    def published_denominator(self) -> int | None:
        """published denominator (mianownik opublikowany). absent where none is printed; then only the count is compared."""
    @property
    def agrees(self) -> bool:
        """agrees (zgodne)."""
    @property
    def incomparable(self) -> Phrase | None:
        """incomparable (nieporównywalne). why the two do not count the same – population, day, grouping; then they neither agree nor differ."""
    @property
    def conflicts(self) -> Sequence[str] | None:
        """conflicts (sprzeczności). contradictions that the published figure stands in; of two versions only one can agree."""

@final
class RuleSetting(Record):
    """setting of a rule (ustawienie reguły). What is changed of a rule."""

    def __new__(
        cls,
        *,
        rule: str,
        on: bool | None = None,
        severity: _Severity | None = None,
        absent: _Absent | None = None,
        parameters: RawJson | Mapping[str, Any] | None = None,
        reason: str | None = None,
    ) -> RuleSetting: ...
    def replace(
        self,
        *,
        rule: str = ...,
        on: bool | None = ...,
        severity: _Severity | None = ...,
        absent: _Absent | None = ...,
        parameters: RawJson | Mapping[str, Any] | None = ...,
        reason: str | None = ...,
    ) -> RuleSetting: ...
    @property
    def rule(self) -> str:
        """rule (reguła). its name, or a family."""
    @property
    def on(self) -> bool | None:
        """on (włączona). whether it is asked."""
    @property
    def severity(self) -> Severity | None:
        """severity (waga). of its findings; only rules about data and disclosure may give errors."""
    @property
    def absent(self) -> Absent | None:
        """absent (brak zapisu). what it answers where a record it needs is absent."""
    @property
    def parameters(self) -> RawJson | None:
        """parameters (parametry). new values, by name."""
    @property
    def reason(self) -> str | None:
        """reason (powód). why; a profile gives one for each change."""

@final
class Request(Record):
    """request (zapytanie). What is asked of a register."""

    def __new__(
        cls,
        *,
        as_of: date | str | None = None,
        known_by: date | str | None = None,
        profile: str | None = None,
        rules: bool | None = None,
        select: AnySequence[str] | None = None,
        ignore: AnySequence[str] | None = None,
        settings: AnySequence[RuleSetting | Mapping[str, Any]] | None = None,
        parameters: RawJson | Mapping[str, Any] | None = None,
        require: AnySequence[str] | None = None,
        centre: AnySequence[str] | None = None,
        min_severity: _Severity | None = None,
        max_findings: int | None = None,
        baseline: str | None = None,
        today: date | str | None = None,
        indicators: bool | None = None,
        only: AnySequence[str] | None = None,
        population: _CountedCentres | None = None,
        by: _Grouping | None = None,
    ) -> Request: ...
    def replace(
        self,
        *,
        as_of: date | str | None = ...,
        known_by: date | str | None = ...,
        profile: str | None = ...,
        rules: bool | None = ...,
        select: AnySequence[str] | None = ...,
        ignore: AnySequence[str] | None = ...,
        settings: AnySequence[RuleSetting | Mapping[str, Any]] | None = ...,
        parameters: RawJson | Mapping[str, Any] | None = ...,
        require: AnySequence[str] | None = ...,
        centre: AnySequence[str] | None = ...,
        min_severity: _Severity | None = ...,
        max_findings: int | None = ...,
        baseline: str | None = ...,
        today: date | str | None = ...,
        indicators: bool | None = ...,
        only: AnySequence[str] | None = ...,
        population: _CountedCentres | None = ...,
        by: _Grouping | None = ...,
    ) -> Request: ...
    @property
    def as_of(self) -> date | None:
        """as of (stan na dzień). what was true on this day, YYYY-MM-DD (default: the day of observation)."""
    @property
    def known_by(self) -> date | None:
        """known by (według wiedzy na dzień). what had been recorded by this day, YYYY-MM-DD (default: the day of observation)."""
    @property
    def profile(self) -> str | None:
        """profile (profil). what to ask where nothing else is said: a profile's id, or a file with one."""
    @property
    def rules(self) -> bool | None:
        """rules (reguły). whether rules are asked."""
    @property
    def select(self) -> Sequence[str] | None:
        """rules selected (wybrane reguły). only these rules or families."""
    @property
    def ignore(self) -> Sequence[str] | None:
        """rules ignored (pominięte reguły). without these rules or families."""
    @property
    def settings(self) -> Sequence[RuleSetting] | None:
        """settings of rules (ustawienia reguł). what is changed of rules, the later over the earlier."""
    @property
    def parameters(self) -> RawJson | None:
        """parameters of rules (parametry reguł). new values of parameters, by rule and name."""
    @property
    def require(self) -> Sequence[str] | None:
        """fields required (wymagane pola). fields whose absence makes the rules that need them fail."""
    @property
    def centre(self) -> Sequence[str] | None:
        """centres (ośrodki). only findings of these centres, by id; all centres are checked."""
    @property
    def min_severity(self) -> Severity | None:
        """least severity (najmniejsza waga). only findings of at least this severity; all are counted."""
    @property
    def max_findings(self) -> int | None:
        """most findings (najwięcej ustaleń). findings kept, the gravest; all are counted."""
    @property
    def baseline(self) -> str | None:
        """baseline (stan odniesienia). a file with the findings that are known or accepted."""
    @property
    def today(self) -> date | None:
        """today (dzisiaj). the day on which acceptances expire or hold (default: the clock, where a baseline is given)."""
    @property
    def indicators(self) -> bool | None:
        """indicators (wskaźniki). whether indicators are counted."""
    @property
    def only(self) -> Sequence[str] | None:
        """indicators selected (wybrane wskaźniki). only these indicators, by id or name."""
    @property
    def population(self) -> CountedCentres | None:
        """population (populacja). which centres are counted."""
    @property
    def by(self) -> Grouping | None:
        """grouping (podział). what indicators are broken down by."""

@final
class KnownFinding(Record):
    """known finding (znane ustalenie). A finding as a baseline remembers it."""

    def __new__(
        cls,
        *,
        fingerprint: str,
        rule: str,
        severity: _Severity,
        pointer: str,
        times: int,
        centre: str | None = None,
    ) -> KnownFinding: ...
    def replace(
        self,
        *,
        fingerprint: str = ...,
        rule: str = ...,
        severity: _Severity = ...,
        centre: str | None = ...,
        pointer: str = ...,
        times: int = ...,
    ) -> KnownFinding: ...
    @property
    def fingerprint(self) -> str:
        """fingerprint (odcisk)."""
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def severity(self) -> Severity:
        """severity (waga)."""
    @property
    def centre(self) -> str | None:
        """centre (ośrodek)."""
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). where it stood, for people."""
    @property
    def times(self) -> int:
        """times (razy). findings of this fingerprint."""

@final
class BaselineComparison(Record):
    """comparison with a baseline (porównanie ze stanem odniesienia). How a report stands to a baseline."""

    def __new__(
        cls,
        *,
        source: str,
        today: date | str,
        new: int,
        persisting: int,
        accepted: int,
        fixed: int,
        not_judged: int,
        no_longer_found: AnySequence[KnownFinding | Mapping[str, Any]],
        summary: Phrase | Mapping[str, Any],
    ) -> BaselineComparison: ...
    def replace(
        self,
        *,
        source: str = ...,
        today: date | str = ...,
        new: int = ...,
        persisting: int = ...,
        accepted: int = ...,
        fixed: int = ...,
        not_judged: int = ...,
        no_longer_found: AnySequence[KnownFinding | Mapping[str, Any]] = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> BaselineComparison: ...
    @property
    def source(self) -> str:
        """source (źródło). the file of the baseline."""
    @property
    def today(self) -> date:
        """today (dzisiaj). the day on which expiry was judged."""
    @property
    def new(self) -> int:
        """new (nowe)."""
    @property
    def persisting(self) -> int:
        """persisting (utrzymujące się)."""
    @property
    def accepted(self) -> int:
        """accepted (przyjęte)."""
    @property
    def fixed(self) -> int:
        """fixed (usunięte)."""
    @property
    def not_judged(self) -> int:
        """not judged (nieocenione). known findings of which this check cannot tell whether they are still there: their rule or centre was not asked about, or not all could be read."""
    @property
    def no_longer_found(self) -> Sequence[KnownFinding]:
        """no longer found (już niestwierdzone)."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class Report(Record):
    """report (sprawozdanie). What one pass over a register gives: what was asked, of what, and the answers."""

    def __new__(
        cls,
        *,
        version: str,
        request: Request | Mapping[str, Any],
        centres: int,
        left_out: int,
        cut_off: bool,
        nothing_surveyed: bool,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]],
        total_errors: int,
        format: str = "osl-report/1",
        source: str | None = None,
        programme: str | None = None,
        table: str | None = None,
        title: Title | Mapping[str, Any] | None = None,
        synthetic: bool | None = None,
        observed_on: date | str | None = None,
        check: CheckResult | Mapping[str, Any] | None = None,
        baseline: BaselineComparison | Mapping[str, Any] | None = None,
        indicators: AnySequence[FigureTable | Mapping[str, Any]] | None = None,
        publication: AnySequence[Publication | Mapping[str, Any]] | None = None,
        counted: int | None = None,
        summary: Phrase | Mapping[str, Any] | None = None,
    ) -> Report: ...
    def replace(
        self,
        *,
        format: str = ...,
        version: str = ...,
        source: str | None = ...,
        programme: str | None = ...,
        table: str | None = ...,
        title: Title | Mapping[str, Any] | None = ...,
        synthetic: bool | None = ...,
        observed_on: date | str | None = ...,
        request: Request | Mapping[str, Any] = ...,
        centres: int = ...,
        left_out: int = ...,
        cut_off: bool = ...,
        nothing_surveyed: bool = ...,
        errors: AnySequence[DecodeErrorDetail | Mapping[str, Any]] = ...,
        total_errors: int = ...,
        check: CheckResult | Mapping[str, Any] | None = ...,
        baseline: BaselineComparison | Mapping[str, Any] | None = ...,
        indicators: AnySequence[FigureTable | Mapping[str, Any]] | None = ...,
        publication: AnySequence[Publication | Mapping[str, Any]] | None = ...,
        counted: int | None = ...,
        summary: Phrase | Mapping[str, Any] | None = ...,
    ) -> Report: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def version(self) -> str:
        """version (wersja). of this library."""
    @property
    def source(self) -> str | None:
        """source (źródło). the file, where there is one."""
    @property
    def programme(self) -> str | None:
        """programme (program). its id; absent when it did not decode, and then nothing was checked or counted, or of a table."""
    @property
    def table(self) -> str | None:
        """table (tabela). its id, where a table of figures was checked and no register."""
    @property
    def title(self) -> Title | None:
        """title (tytuł). of the programme or the table."""
    @property
    def synthetic(self) -> bool | None:
        """synthetic (dane syntetyczne). whether these are not real data."""
    @property
    def observed_on(self) -> date | None:
        """day of observation (dzień obserwacji)."""
    @property
    def request(self) -> Request:
        """request (zapytanie). resolved: as it was answered, defaults and all."""
    @property
    def centres(self) -> int:
        """centres (ośrodki). that decoded."""
    @property
    def left_out(self) -> int:
        """centres left out (ośrodki pominięte). that were there and were neither checked nor counted: they did not decode."""
    @property
    def cut_off(self) -> bool:
        """cut off (odczyt urwany). reading ended before the input did, so that more may be missing."""
    @property
    def nothing_surveyed(self) -> bool:
        """nothing was surveyed (niczego nie zbadano). no centre was checked or counted: never a clean result."""
    @property
    def errors(self) -> Sequence[DecodeErrorDetail]:
        """decode errors (błędy odczytu). up to the reader's limit."""
    @property
    def total_errors(self) -> int:
        """decode errors altogether (razem błędów odczytu)."""
    @property
    def check(self) -> CheckResult | None:
        """check (kontrola). findings and tallies, where rules were asked."""
    @property
    def baseline(self) -> BaselineComparison | None:
        """baseline (stan odniesienia). what is new, known, accepted and fixed, where a baseline was given."""
    @property
    def indicators(self) -> Sequence[FigureTable] | None:
        """indicators (wskaźniki). tables, where they were asked for."""
    @property
    def publication(self) -> Sequence[Publication] | None:
        """publication (publikacja). of each of these tables: whether it may be published as it stands."""
    @property
    def counted(self) -> int | None:
        """centres counted (ośrodki policzone). of the population that the indicators count."""
    @property
    def summary(self) -> Phrase | None:
        """summary of the indicators (podsumowanie wskaźników). of how many centres they tell, in one sentence."""
    def diff(self, later: Report) -> ReportDifference:
        """What has changed from this report to a later one: findings, tallies, figures. Where the two do not answer the same
        question, `incomparable` says why."""

@final
class RuleContext(Record):
    """context of a rule (okoliczności pytania). The programme and the times at which a custom rule is asked."""

    def __new__(
        cls,
        *,
        programme: Programme | Mapping[str, Any],
        as_of: date | str,
        known_by: date | str,
        observed_on: date | str,
    ) -> RuleContext: ...
    def replace(
        self,
        *,
        programme: Programme | Mapping[str, Any] = ...,
        as_of: date | str = ...,
        known_by: date | str = ...,
        observed_on: date | str = ...,
    ) -> RuleContext: ...
    @property
    def programme(self) -> Programme:
        """programme (program)."""
    @property
    def as_of(self) -> date:
        """as of (stan na dzień). what was true on this day."""
    @property
    def known_by(self) -> date:
        """known by (według wiedzy na dzień). what had been recorded by this day."""
    @property
    def observed_on(self) -> date:
        """day of observation (dzień obserwacji). of the centre, else of the register."""

@final
class Profile(Record):
    """profile (profil). What to ask for a purpose, and why otherwise than usual."""

    def __new__(
        cls,
        *,
        id: str,
        title: Title | Mapping[str, Any],
        request: Request | Mapping[str, Any],
        format: str = "osl-profile/1",
        meaning: Phrase | Mapping[str, Any] | None = None,
        extends: str | None = None,
    ) -> Profile: ...
    def replace(
        self,
        *,
        format: str = ...,
        id: str = ...,
        title: Title | Mapping[str, Any] = ...,
        meaning: Phrase | Mapping[str, Any] | None = ...,
        extends: str | None = ...,
        request: Request | Mapping[str, Any] = ...,
    ) -> Profile: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def id(self) -> str:
        """id (identyfikator)."""
    @property
    def title(self) -> Title:
        """title (tytuł)."""
    @property
    def meaning(self) -> Phrase | None:
        """meaning (znaczenie)."""
    @property
    def extends(self) -> str | None:
        """extends (rozszerza). another profile, which holds where this one says nothing: its id, or a file beside this one."""
    @property
    def request(self) -> Request:
        """request (zapytanie)."""

@final
class Acceptance(Record):
    """acceptance (przyjęcie ustalenia). Why a finding, or all of a rule at a place, may stay as it is."""

    def __new__(
        cls,
        *,
        reason: str,
        owner: _Responsible,
        fingerprint: str | None = None,
        rule: str | None = None,
        centre: str | None = None,
        pointer: str | None = None,
        accepted_on: date | str | None = None,
        expires_on: date | str | None = None,
    ) -> Acceptance: ...
    def replace(
        self,
        *,
        fingerprint: str | None = ...,
        rule: str | None = ...,
        centre: str | None = ...,
        pointer: str | None = ...,
        reason: str = ...,
        owner: _Responsible = ...,
        accepted_on: date | str | None = ...,
        expires_on: date | str | None = ...,
    ) -> Acceptance: ...
    @property
    def fingerprint(self) -> str | None:
        """fingerprint (odcisk). of the one finding accepted."""
    @property
    def rule(self) -> str | None:
        """rule (reguła). whose findings are accepted, at the place named."""
    @property
    def centre(self) -> str | None:
        """centre (ośrodek). only there."""
    @property
    def pointer(self) -> str | None:
        """pointer (wskaźnik). only at or below this place."""
    @property
    def reason(self) -> str:
        """reason (powód). why it may stay."""
    @property
    def owner(self) -> Responsible:
        """owner (odpowiada). the role that answers for it; never a name."""
    @property
    def accepted_on(self) -> date | None:
        """accepted on (przyjęto). day of the decision."""
    @property
    def expires_on(self) -> date | None:
        """expires on (wygasa). the last day on which it holds."""

@final
class Baseline(Record):
    """baseline (stan odniesienia). What was found before, and what is accepted."""

    def __new__(
        cls,
        *,
        version: str,
        findings: AnySequence[KnownFinding | Mapping[str, Any]],
        accepted: AnySequence[Acceptance | Mapping[str, Any]],
        format: str = "osl-baseline/1",
        programme: str | None = None,
    ) -> Baseline: ...
    def replace(
        self,
        *,
        format: str = ...,
        version: str = ...,
        programme: str | None = ...,
        findings: AnySequence[KnownFinding | Mapping[str, Any]] = ...,
        accepted: AnySequence[Acceptance | Mapping[str, Any]] = ...,
    ) -> Baseline: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def version(self) -> str:
        """version (wersja). of this library."""
    @property
    def programme(self) -> str | None:
        """programme (program). its id."""
    @property
    def findings(self) -> Sequence[KnownFinding]:
        """findings (ustalenia). that were there when it was taken."""
    @property
    def accepted(self) -> Sequence[Acceptance]:
        """accepted (przyjęte)."""

@final
class Presentation(Record):
    """presentation (prezentacja). How a report is to look to people."""

    def __new__(
        cls,
        *,
        lang: _Language | None = None,
        group_by: _GroupBy | None = None,
        summary: bool | None = None,
        tallies: bool | None = None,
        color: bool | None = None,
        width: int | None = None,
        csv: _CsvDialect | None = None,
    ) -> Presentation: ...
    def replace(
        self,
        *,
        lang: _Language | None = ...,
        group_by: _GroupBy | None = ...,
        summary: bool | None = ...,
        tallies: bool | None = ...,
        color: bool | None = ...,
        width: int | None = ...,
        csv: _CsvDialect | None = ...,
    ) -> Presentation: ...
    @property
    def lang(self) -> Language | None:
        """language (język). language of texts for people."""
    @property
    def group_by(self) -> GroupBy | None:
        """arrangement (układ). under what findings are gathered, with a count of each group."""
    @property
    def summary(self) -> bool | None:
        """summary only (samo podsumowanie). only how many, not each finding."""
    @property
    def tallies(self) -> bool | None:
        """tallies (zestawienia). also show how many subjects fell under each answer, by rule."""
    @property
    def color(self) -> bool | None:
        """colours (kolory). whether severities are coloured as terminals do."""
    @property
    def width(self) -> int | None:
        """width (szerokość). columns at which paragraphs are broken; without it every finding is one line. Unit: columns."""
    @property
    def csv(self) -> CsvDialect | None:
        """CSV dialect (odmiana CSV). how tables in CSV are written."""

@final
class Overview(Record):
    """overview (zestawienie zbiorcze). What several reports come to."""

    def __new__(
        cls,
        *,
        reports: int,
        not_clean: int,
        centres: int,
        left_out: int,
        errors: int,
        findings: int,
        open: SeverityCounts | Mapping[str, Any],
        summary: Phrase | Mapping[str, Any],
    ) -> Overview: ...
    def replace(
        self,
        *,
        reports: int = ...,
        not_clean: int = ...,
        centres: int = ...,
        left_out: int = ...,
        errors: int = ...,
        findings: int = ...,
        open: SeverityCounts | Mapping[str, Any] = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> Overview: ...
    @property
    def reports(self) -> int:
        """reports (sprawozdania)."""
    @property
    def not_clean(self) -> int:
        """not clean (nieczyste). reports with open findings or decode errors, or of nothing."""
    @property
    def centres(self) -> int:
        """centres (ośrodki)."""
    @property
    def left_out(self) -> int:
        """centres left out (ośrodki pominięte)."""
    @property
    def errors(self) -> int:
        """decode errors (błędy odczytu)."""
    @property
    def findings(self) -> int:
        """findings (ustalenia)."""
    @property
    def open(self) -> SeverityCounts:
        """open findings (ustalenia otwarte)."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class CentreName(Record):
    """name of a centre (nazwa ośrodka). A centre by id and name."""

    def __new__(
        cls,
        *,
        id: str,
        name: str | None = None,
    ) -> CentreName: ...
    def replace(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
    ) -> CentreName: ...
    @property
    def id(self) -> str:
        """identifier (identyfikator)."""
    @property
    def name(self) -> str | None:
        """name (nazwa)."""

@final
class StepChange(Record):
    """change of a step (zmiana stanu kroku). A step whose status is another."""

    def __new__(
        cls,
        *,
        step: _Step,
        movement: _Movement,
        before: _StepStatus | None = None,
        after: _StepStatus | None = None,
    ) -> StepChange: ...
    def replace(
        self,
        *,
        step: _Step = ...,
        movement: _Movement = ...,
        before: _StepStatus | None = ...,
        after: _StepStatus | None = ...,
    ) -> StepChange: ...
    @property
    def step(self) -> Step:
        """step (krok)."""
    @property
    def movement(self) -> Movement:
        """movement (ruch)."""
    @property
    def before(self) -> StepStatus | None:
        """before (przedtem). absent where nothing was recorded."""
    @property
    def after(self) -> StepStatus | None:
        """after (potem). absent where nothing is recorded."""

@final
class Change(Record):
    """change (zmiana). One change of a record between two waves."""

    def __new__(
        cls,
        *,
        kind: _ChangeKind,
        pointer: str,
        place: str,
        before: str | None = None,
        after: str | None = None,
    ) -> Change: ...
    def replace(
        self,
        *,
        kind: _ChangeKind = ...,
        pointer: str = ...,
        place: str = ...,
        before: str | None = ...,
        after: str | None = ...,
    ) -> Change: ...
    @property
    def kind(self) -> ChangeKind:
        """kind (rodzaj)."""
    @property
    def pointer(self) -> str:
        """pointer (wskaźnik). JSON Pointer from the centre or programme, in the later register, or in the earlier where it is no more."""
    @property
    def place(self) -> str:
        """place (miejsce). the same told by keys, which do not depend on the order of a list."""
    @property
    def before(self) -> str | None:
        """before (przedtem). as JSON; absent where nothing was recorded."""
    @property
    def after(self) -> str | None:
        """after (potem). as JSON; absent where nothing is recorded."""

@final
class CentreDifference(Record):
    """difference of a centre (zmiany w ośrodku). What has changed in one centre between two waves."""

    def __new__(
        cls,
        *,
        centre: str,
        steps: AnySequence[StepChange | Mapping[str, Any]],
        entered: AnySequence[Change | Mapping[str, Any]],
        violates_log: AnySequence[Change | Mapping[str, Any]],
        changes: AnySequence[Change | Mapping[str, Any]],
        name: str | None = None,
    ) -> CentreDifference: ...
    def replace(
        self,
        *,
        centre: str = ...,
        name: str | None = ...,
        steps: AnySequence[StepChange | Mapping[str, Any]] = ...,
        entered: AnySequence[Change | Mapping[str, Any]] = ...,
        violates_log: AnySequence[Change | Mapping[str, Any]] = ...,
        changes: AnySequence[Change | Mapping[str, Any]] = ...,
    ) -> CentreDifference: ...
    @property
    def centre(self) -> str:
        """centre (ośrodek). its id."""
    @property
    def name(self) -> str | None:
        """centre's name (nazwa ośrodka). as recorded later, else earlier."""
    @property
    def steps(self) -> Sequence[StepChange]:
        """steps (kroki). those whose status is another, I to VII."""
    @property
    def entered(self) -> Sequence[Change]:
        """entered (wpisy dodane). entries that its logs have gained."""
    @property
    def violates_log(self) -> Sequence[Change]:
        """violates the log (naruszenia dziennika). entries of its logs that were rewritten or have vanished, though a log is only added to."""
    @property
    def changes(self) -> Sequence[Change]:
        """other changes (inne zmiany). of fields and of lists that are no logs, in the order of the model."""

@final
class FindingDifference(Record):
    """difference of findings (różnica ustaleń). The findings of two checks, compared by fingerprint."""

    def __new__(
        cls,
        *,
        new: AnySequence[Finding | Mapping[str, Any]],
        gone: AnySequence[Finding | Mapping[str, Any]],
        persisting: AnySequence[Finding | Mapping[str, Any]],
        new_is_certain: bool,
        gone_is_certain: bool,
    ) -> FindingDifference: ...
    def replace(
        self,
        *,
        new: AnySequence[Finding | Mapping[str, Any]] = ...,
        gone: AnySequence[Finding | Mapping[str, Any]] = ...,
        persisting: AnySequence[Finding | Mapping[str, Any]] = ...,
        new_is_certain: bool = ...,
        gone_is_certain: bool = ...,
    ) -> FindingDifference: ...
    @property
    def new(self) -> Sequence[Finding]:
        """new (nowe). in the order of the later check."""
    @property
    def gone(self) -> Sequence[Finding]:
        """gone (już niestwierdzone). in the order of the earlier check."""
    @property
    def persisting(self) -> Sequence[Finding]:
        """persisting (utrzymujące się). as the later check tells them."""
    @property
    def new_is_certain(self) -> bool:
        """new is certain (nowe na pewno). false where the earlier check may have had them without telling: findings were cut off, centres left out."""
    @property
    def gone_is_certain(self) -> bool:
        """gone is certain (niestwierdzone na pewno). false where the later check may have them without telling."""

@final
class RegisterDifference(Record):
    """difference of registers (różnica rejestrów). What has changed between two waves of one register. Source: format osl-difference/1."""

    def __new__(
        cls,
        *,
        version: str,
        programme: str,
        synthetic: bool,
        observed_before: date | str,
        observed_after: date | str,
        differs: bool,
        came: AnySequence[CentreName | Mapping[str, Any]],
        left: AnySequence[CentreName | Mapping[str, Any]],
        centres: AnySequence[CentreDifference | Mapping[str, Any]],
        programme_changes: AnySequence[Change | Mapping[str, Any]],
        advanced: int,
        went_back: int,
        entered: int,
        violates_log: int,
        summary: Phrase | Mapping[str, Any],
        format: str = "osl-difference/1",
        findings: FindingDifference | Mapping[str, Any] | None = None,
    ) -> RegisterDifference: ...
    def replace(
        self,
        *,
        format: str = ...,
        version: str = ...,
        programme: str = ...,
        synthetic: bool = ...,
        observed_before: date | str = ...,
        observed_after: date | str = ...,
        differs: bool = ...,
        came: AnySequence[CentreName | Mapping[str, Any]] = ...,
        left: AnySequence[CentreName | Mapping[str, Any]] = ...,
        centres: AnySequence[CentreDifference | Mapping[str, Any]] = ...,
        programme_changes: AnySequence[Change | Mapping[str, Any]] = ...,
        advanced: int = ...,
        went_back: int = ...,
        entered: int = ...,
        violates_log: int = ...,
        findings: FindingDifference | Mapping[str, Any] | None = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> RegisterDifference: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def version(self) -> str:
        """version (wersja). of this library."""
    @property
    def programme(self) -> str:
        """programme (program). its id."""
    @property
    def synthetic(self) -> bool:
        """synthetic (dane syntetyczne). whether either register is not real data."""
    @property
    def observed_before(self) -> date:
        """observed before on (stan przedtem na dzień)."""
    @property
    def observed_after(self) -> date:
        """observed after on (stan potem na dzień)."""
    @property
    def differs(self) -> bool:
        """differs (różnią się). whether anything has changed."""
    @property
    def came(self) -> Sequence[CentreName]:
        """centres that came (ośrodki nowe). that only the later has."""
    @property
    def left(self) -> Sequence[CentreName]:
        """centres that left (ośrodki, których już nie ma). that only the earlier has."""
    @property
    def centres(self) -> Sequence[CentreDifference]:
        """centres changed (ośrodki zmienione)."""
    @property
    def programme_changes(self) -> Sequence[Change]:
        """changes of the programme (zmiany programu)."""
    @property
    def advanced(self) -> int:
        """steps advanced (kroki naprzód)."""
    @property
    def went_back(self) -> int:
        """steps gone back (kroki wstecz)."""
    @property
    def entered(self) -> int:
        """entries added to logs (wpisy dodane)."""
    @property
    def violates_log(self) -> int:
        """violations of logs (naruszenia dzienników). entries of logs that were rewritten or have vanished; an entry counts once a field."""
    @property
    def findings(self) -> FindingDifference | None:
        """findings (ustalenia). where rules were asked."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

@final
class TallyDifference(Record):
    """difference of tallies (różnica zestawień). The tallies of a rule, where they differ."""

    def __new__(
        cls,
        *,
        rule: str,
        before: Tally | Mapping[str, Any] | None = None,
        after: Tally | Mapping[str, Any] | None = None,
    ) -> TallyDifference: ...
    def replace(
        self,
        *,
        rule: str = ...,
        before: Tally | Mapping[str, Any] | None = ...,
        after: Tally | Mapping[str, Any] | None = ...,
    ) -> TallyDifference: ...
    @property
    def rule(self) -> str:
        """rule (reguła)."""
    @property
    def before(self) -> Tally | None:
        """before (przedtem). absent where the rule was not asked."""
    @property
    def after(self) -> Tally | None:
        """after (potem). absent where the rule was not asked."""

@final
class CellDifference(Record):
    """difference of cells (różnica komórek). A cell of an indicator, where it differs."""

    def __new__(
        cls,
        *,
        indicator: str,
        at: AnySequence[str],
        before: TableCell | Mapping[str, Any] | None = None,
        after: TableCell | Mapping[str, Any] | None = None,
    ) -> CellDifference: ...
    def replace(
        self,
        *,
        indicator: str = ...,
        at: AnySequence[str] = ...,
        before: TableCell | Mapping[str, Any] | None = ...,
        after: TableCell | Mapping[str, Any] | None = ...,
    ) -> CellDifference: ...
    @property
    def indicator(self) -> str:
        """indicator (wskaźnik). id of its table."""
    @property
    def at(self) -> Sequence[str]:
        """at (położenie)."""
    @property
    def before(self) -> TableCell | None:
        """before (przedtem). absent where there was none."""
    @property
    def after(self) -> TableCell | None:
        """after (potem). absent where there is none."""

@final
class ReportDifference(Record):
    """difference of reports (różnica sprawozdań). What has changed between two reports. Source: format osl-report-difference/1."""

    def __new__(
        cls,
        *,
        version: str,
        synthetic: bool,
        differs: bool,
        incomparable: AnySequence[_Incomparable],
        tallies: AnySequence[TallyDifference | Mapping[str, Any]],
        cells: AnySequence[CellDifference | Mapping[str, Any]],
        summary: Phrase | Mapping[str, Any],
        format: str = "osl-report-difference/1",
        programme_before: str | None = None,
        programme_after: str | None = None,
        observed_before: date | str | None = None,
        observed_after: date | str | None = None,
        findings: FindingDifference | Mapping[str, Any] | None = None,
    ) -> ReportDifference: ...
    def replace(
        self,
        *,
        format: str = ...,
        version: str = ...,
        programme_before: str | None = ...,
        programme_after: str | None = ...,
        synthetic: bool = ...,
        observed_before: date | str | None = ...,
        observed_after: date | str | None = ...,
        differs: bool = ...,
        incomparable: AnySequence[_Incomparable] = ...,
        findings: FindingDifference | Mapping[str, Any] | None = ...,
        tallies: AnySequence[TallyDifference | Mapping[str, Any]] = ...,
        cells: AnySequence[CellDifference | Mapping[str, Any]] = ...,
        summary: Phrase | Mapping[str, Any] = ...,
    ) -> ReportDifference: ...
    @property
    def format(self) -> str:
        """format (format)."""
    @property
    def version(self) -> str:
        """version (wersja). of this library."""
    @property
    def programme_before(self) -> str | None:
        """programme before (program przedtem). its id."""
    @property
    def programme_after(self) -> str | None:
        """programme after (program potem). its id."""
    @property
    def synthetic(self) -> bool:
        """synthetic (dane syntetyczne). whether either report is not of real data."""
    @property
    def observed_before(self) -> date | None:
        """observed before on (stan przedtem na dzień)."""
    @property
    def observed_after(self) -> date | None:
        """observed after on (stan potem na dzień)."""
    @property
    def differs(self) -> bool:
        """differs (różnią się). whether any finding, tally or figure is another."""
    @property
    def incomparable(self) -> Sequence[Incomparable]:
        """incomparable (przeszkody w porównaniu). why what differs need not have changed, and what does not differ may have; empty where nothing is."""
    @property
    def findings(self) -> FindingDifference | None:
        """findings (ustalenia). where both reports asked rules."""
    @property
    def tallies(self) -> Sequence[TallyDifference]:
        """tallies (zestawienia). that differ, by rule."""
    @property
    def cells(self) -> Sequence[CellDifference]:
        """cells of indicators (komórki wskaźników). that differ."""
    @property
    def summary(self) -> Phrase:
        """summary (podsumowanie). all of this in one sentence."""

def difference_text(
    difference: RegisterDifference | ReportDifference,
    form: _DifferenceForm = "text",
    *,
    lang: Literal["en", "pl"] = "en",
    csv: _CsvDialect = "standard",
) -> str:
    """A difference as text: for people (`text`, in `lang`), or for programs (`json`, `csv`): the same bytes as the command line and
    C++ give."""

def profiles() -> tuple[Profile, ...]:
    """The profiles that come with the library."""

def read_profile(path: str | PathLike[str], custom: _Custom | None = None) -> Profile:
    """A profile from a file. `osl.DecodeError` tells everything that is wrong with it."""

def profile_chain(name: str | PathLike[str], custom: _Custom | None = None) -> tuple[Profile, ...]:
    """A profile by its id or file, and those that it extends, each after the one that extends it."""

def resolved(request: Request, custom: _Custom | None = None) -> Request:
    """The request with everything filled in that its profile and the defaults say, but for times."""

def read_baseline(path: str | PathLike[str]) -> Baseline:
    """A baseline from a file. `osl.DecodeError` tells everything that is wrong with it."""

def write_baseline(baseline: Baseline, path: str | PathLike[str]) -> None:
    """Writes a baseline, indented. An older file is replaced only when all is written."""

def baseline_of(report: Report, before: Baseline | None = None) -> Baseline:
    """The findings of a report as a baseline, with what `before` accepts.

    The report must hold all findings of the whole register.
    """

def held_against(report: Report, baseline: Baseline, source: str = "") -> Report:
    """The report with what the baseline says of its findings: which are new, known or accepted, and which are no longer found."""

def read_tables(path: str | PathLike[str]) -> tuple[FigureTable, ...]:
    """The tables of figures in a file: one, or a list of them. `osl.DecodeError` tells everything that is wrong."""

def report_text(
    reports: Iterable[Report],
    form: _ReportForm = "json",
    *,
    lang: _Language | None = None,
    group_by: _GroupBy | None = None,
    summary: bool | None = None,
    tallies: bool | None = None,
    color: bool | None = None,
    width: int | None = None,
    csv: _CsvDialect | None = None,
) -> str:
    """Reports as text in one of the forms: the same bytes as the command line and C++ give.

    form: `text` `json` `ndjson` `csv` `sarif` `junit` `github` `html`.
    lang: language of texts for people.
    group_by: under what findings are gathered, with a count of each group.
    summary: only how many, not each finding.
    tallies: also show how many subjects fell under each answer, by rule.
    color: whether severities are coloured as terminals do.
    width: columns at which paragraphs are broken; without it every finding is one line.
    csv: how tables in CSV are written.
    """

def overview(reports: Iterable[Report]) -> Overview:
    """What several reports come to."""

def text_of(
    thing: Report | FigureTable | RuleDescription | Finding | DecodeErrorDetail,
    lang: Literal["en", "pl"] | None = None,
    width: int | None = None,
    whole: bool = True,
) -> str:
    """A report, table of figures, finding, rule or decode error as text for people."""

def html_of(thing: Report | CheckResult | FigureTable, lang: Literal["en", "pl"] | None = None) -> str:
    """A report, result of a check or table of figures as HTML for notebooks."""

def figure_text(cell: TableCell, lang: Literal["en", "pl"] = "en") -> tuple[str, str, str, str]:
    """How a cell is shown: count, denominator, percentage or value, and what the count is at most; empty where there is none."""

def grid(rows: Iterable[Iterable[str]], right: Iterable[int]) -> str:
    """Rows in columns; those in `right` are aligned to the right."""

def wrapped(text: str, columns: int, indent: str) -> str:
    """A paragraph broken at so many columns, or in one line at 0."""

def write_file(path: str | PathLike[str], text: str) -> None:
    """Writes a text. An older file is replaced only when all is written."""

def presentation_options() -> list[dict[str, Any]]:
    """The fields of `osl.Presentation`, as `describe` tells them."""

def simulate(centres: int, *, seed: int = 1, like: _Likeness = "pilot") -> Register:
    """A simulated register; the same numbers give the same register on every machine.

    Of likeness `ideal` no rule finds anything in it, of likeness `pilot` it has the pilot's distributions.
    """

def write_simulation(
    target: str | PathLike[str] | _Writable,
    centres: int,
    *,
    seed: int = 1,
    like: _Likeness = "pilot",
    form: _Form | None = None,
    compression: Literal["gzip", "zstd"] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Writes a simulated register centre by centre, in constant memory. Target, form and compression are as for `write`."""

_Register: TypeAlias = Register | str | PathLike[str] | Buffer | _Readable
_Day: TypeAlias = date | str | When
_Names: TypeAlias = str | Iterable[str]
_Progress: TypeAlias = Callable[[int, int], object]
_Custom: TypeAlias = Rule | Iterable[Rule]

def check(
    source: _Register | FigureTable,
    *,
    as_of: _Day | None = None,
    known_by: _Day | None = None,
    profile: str | None = None,
    select: _Names | None = None,
    ignore: _Names | None = None,
    settings: AnySequence[RuleSetting | Mapping[str, Any]] | None = None,
    parameters: RawJson | Mapping[str, Any] | None = None,
    require: _Names | None = None,
    centre: _Names | None = None,
    min_severity: _Severity | None = None,
    max_findings: int | None = None,
    baseline: str | None = None,
    today: _Day | None = None,
    request: Request | None = None,
    form: _Form | None = None,
    progress: _Progress | None = None,
    custom: _Custom | None = None,
) -> CheckResult:
    """Checks a register (or a path, bytes or binary file of one), or a table of figures, against the rules.

    A file that does not decode raises `osl.DecodeError`; `osl.survey` gives errors and findings side by side.

    as_of: what was true on this day, YYYY-MM-DD (default: the day of observation).
    known_by: what had been recorded by this day, YYYY-MM-DD (default: the day of observation).
    profile: what to ask where nothing else is said: a profile's id, or a file with one (default: pilot-2012).
    select: only these rules or families.
    ignore: without these rules or families.
    settings: what is changed of rules, the later over the earlier.
    parameters: new values of parameters, by rule and name.
    require: fields whose absence makes the rules that need them fail.
    centre: only findings of these centres, by id; all centres are checked.
    min_severity: only findings of at least this severity; all are counted.
    max_findings: findings kept, the gravest; all are counted (default: 10000).
    baseline: a file with the findings that are known or accepted.
    today: the day on which acceptances expire or hold (default: the clock, where a baseline is given).
    request: an `osl.Request`, which says what no keyword says.
    form: 'document' or 'stream', where it is not to be told from name and content.
    progress: called now and then with bytes and centres taken in so far.
    custom: rules of one's own, as `osl.rule` makes them, asked beside the others.
    """

def indicators(
    source: _Register,
    *,
    as_of: _Day | None = None,
    known_by: _Day | None = None,
    profile: str | None = None,
    only: _Names | None = None,
    population: _CountedCentres | None = None,
    by: _Grouping | None = None,
    request: Request | None = None,
    form: _Form | None = None,
    progress: _Progress | None = None,
) -> tuple[FigureTable, ...]:
    """The indicators of a register (or a path, bytes or binary file of one), as tables of figures.

    as_of: what was true on this day, YYYY-MM-DD (default: the day of observation).
    known_by: what had been recorded by this day, YYYY-MM-DD (default: the day of observation).
    profile: what to ask where nothing else is said: a profile's id, or a file with one (default: pilot-2012).
    only: only these indicators, by id or name.
    population: which centres are counted (default: all_joined).
    by: what indicators are broken down by.
    request: an `osl.Request`, which says what no keyword says.
    form: 'document' or 'stream', where it is not to be told from name and content.
    progress: called now and then with bytes and centres taken in so far.
    """

def survey(
    source: _Register | FigureTable,
    *,
    as_of: _Day | None = None,
    known_by: _Day | None = None,
    profile: str | None = None,
    rules: bool | None = None,
    select: _Names | None = None,
    ignore: _Names | None = None,
    settings: AnySequence[RuleSetting | Mapping[str, Any]] | None = None,
    parameters: RawJson | Mapping[str, Any] | None = None,
    require: _Names | None = None,
    centre: _Names | None = None,
    min_severity: _Severity | None = None,
    max_findings: int | None = None,
    baseline: str | None = None,
    today: _Day | None = None,
    indicators: bool | None = None,
    only: _Names | None = None,
    population: _CountedCentres | None = None,
    by: _Grouping | None = None,
    request: Request | None = None,
    form: _Form | None = None,
    progress: _Progress | None = None,
    custom: _Custom | None = None,
) -> Report:
    """Reads, checks and counts in one pass, in memory that does not grow with the register; answers with an
    `osl.Report`. Of a table of figures it tells what rules say of it.

    as_of: what was true on this day, YYYY-MM-DD (default: the day of observation).
    known_by: what had been recorded by this day, YYYY-MM-DD (default: the day of observation).
    profile: what to ask where nothing else is said: a profile's id, or a file with one (default: pilot-2012).
    rules: whether rules are asked (default: true).
    select: only these rules or families.
    ignore: without these rules or families.
    settings: what is changed of rules, the later over the earlier.
    parameters: new values of parameters, by rule and name.
    require: fields whose absence makes the rules that need them fail.
    centre: only findings of these centres, by id; all centres are checked.
    min_severity: only findings of at least this severity; all are counted.
    max_findings: findings kept, the gravest; all are counted (default: 10000).
    baseline: a file with the findings that are known or accepted.
    today: the day on which acceptances expire or hold (default: the clock, where a baseline is given).
    indicators: whether indicators are counted (default: true).
    only: only these indicators, by id or name.
    population: which centres are counted (default: all_joined).
    by: what indicators are broken down by.
    request: an `osl.Request`, which says what no keyword says.
    form: 'document' or 'stream', where it is not to be told from name and content.
    progress: called now and then with bytes and centres taken in so far.
    custom: rules of one's own, as `osl.rule` makes them, asked beside the others.
    """

def survey_tables(
    path: str | PathLike[str], request: Request | None = None, custom: _Custom | None = None
) -> tuple[Report, ...]:
    """What rules say of the tables in a file, a report each; for a file that does not decode, one that says so."""

def default_request() -> Request:
    """What holds where a request says nothing."""

def publication_of(table: FigureTable) -> Publication:
    """Whether a table of figures may be published as it stands, and which cells stand against it.

    The pilot's figures are known to be published.
    """

def rules(custom: _Custom | None = None) -> tuple[RuleDescription, ...]:
    """All rules, with what they ask, why and what they need; those of one's own come last."""

class _CustomRule: ...

def _custom_rule(description: RuleDescription, ask: object, with_context: bool, /) -> _CustomRule: ...
def _description_of(handle: _CustomRule, /) -> RuleDescription: ...
def indicator_list() -> tuple[IndicatorDescription, ...]:
    """All indicators, with what they count."""

def compare_with_pilot(indicators: Iterable[FigureTable]) -> tuple[Comparison, ...]:
    """Indicators beside the pilot's published figures, cell by cell.

    Where population, day or grouping are not those of the publication, `incomparable` says so, and nothing agrees or differs.
    """
