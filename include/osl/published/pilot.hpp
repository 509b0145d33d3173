// The pilot's published figures: the yardstick that indicators are compared with. Works without any file.
#pragma once

#include "osl/model/records/figures.hpp"

namespace osl::published {

/// Every figure of the five sources, 2011–2013, what follows from them, and where they contradict one another (C1–C24). Task 2, another
/// strand (S3), has its own figures, all under `task2.`; they are never pooled with the others. Valid for the life of the program.
[[nodiscard]] const Published& pilot();

/// The pilot's figure, table or contradiction of that id, e.g. `step.II.done`, `workloads`, `C8`. Throws `Error` when there is none.
[[nodiscard]] const Figure& figure(std::string_view id);
[[nodiscard]] const FigureTable& table(std::string_view id);
[[nodiscard]] const Conflict& conflict(std::string_view id);

}  // namespace osl::published
