# shellcheck shell=bash
# The Debian packages that the commands of ./dev need: whether each is there, and how what is missing is installed. ./dev sources this
# and calls setup_system; its say, have, give_up and SYSTEM_PYTHON are used here.

has_header() { printf '#include <%s>\n' "$1" | g++ -x c++ -E - >/dev/null 2>&1; }

has_libcxx() { printf '#include <string>\nint main() { throw std::string(); }\n' | clang++-19 -stdlib=libc++ -x c++ - -o /dev/null >/dev/null 2>&1; }

has_fuzzer() { printf 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }\n' | clang++-19 -fsanitize=fuzzer,address,undefined -x c++ - -o /dev/null >/dev/null 2>&1; }

has_cmake() {
    have cmake || return 1
    local version
    version=$(cmake --version | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
    [[ $(printf '%s\n' 3.25 "$version" | sort -V | head -n 1) == 3.25 ]]
}

has_python() { "$SYSTEM_PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; }
has_python_venv() { "$SYSTEM_PYTHON" -c 'import ensurepip, venv' 2>/dev/null; }
has_python_headers() {
    "$SYSTEM_PYTHON" -c 'import pathlib, sysconfig; (pathlib.Path(sysconfig.get_path("include")) / "Python.h").stat()' 2>/dev/null
}

# One line each: the Debian package, and the command that succeeds where it is not missing.
needs() {
    cat <<'TEXT'
g++                  have g++
cmake                has_cmake
ninja-build          have ninja
python3              has_python
python3-venv         has_python_venv
python3-dev          has_python_headers
libboost-dev         has_header boost/date_time/gregorian/greg_date.hpp
nlohmann-json3-dev   has_header nlohmann/json.hpp
zlib1g-dev           has_header zlib.h
libzstd-dev          has_header zstd.h
TEXT
    [[ $1 != base ]] || return 0
    cat <<'TEXT'
ccache               have ccache
libcatch2-dev        has_header catch2/catch_test_macros.hpp
clang-19             have clang++-19
clang-tidy-19        have clang-tidy-19
clang-format-19      have clang-format-19
TEXT
    [[ $1 != fuzz ]] || echo "libclang-rt-19-dev   has_fuzzer"
    [[ $1 == matrix ]] || return 0
    cat <<'TEXT'
clang-14             have clang++-14
libc++-19-dev        has_libcxx
libc++abi-19-dev     has_libcxx
TEXT
}

missing_packages() {
    local package probe
    while read -r package probe; do
        # shellcheck disable=SC2086 # a probe is a command and its argument
        $probe </dev/null || printf '%s\n' "$package"
    done < <(needs "$1")
}

# The command by which we may act as root; fails where we may not.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif [[ -t 0 && -z ${CI:-} ]]; then
        sudo "$@"
    else
        return 1
    fi
}
may_install() { have apt-get && { ((EUID == 0)) || { have sudo && { sudo -n true 2>/dev/null || [[ -t 0 && -z ${CI:-} ]]; }; }; }; }

apt() {
    mkdir -p build
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >build/apt.log || {
        cat build/apt.log
        give_up "apt-get $* failed."
    }
}

# The package sources that apt reads, one line each: suite, address.
# shellcheck disable=SC2016 # apt's own $(…)
apt_sources() { apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' | sort -u; }

# Debian 12 has Catch2 2; Catch2 3 is in its backports.
backports_suite() {
    local VERSION_CODENAME=
    [[ ! -r /etc/os-release ]] || eval "$(grep '^VERSION_CODENAME=' /etc/os-release)"
    [[ $VERSION_CODENAME != bookworm ]] || printf 'bookworm-backports'
}

add_backports() {
    local suite=$1 address file=/etc/apt/sources.list.d/osl-backports.list
    if apt_sources | grep -q "^$suite "; then return 0; fi
    read -r _ address < <(apt_sources | grep "^${suite%-backports} ") || give_up "No package source of ${suite%-backports} is configured."
    say "Adding the package source $suite to $file, for Catch2 3"
    printf 'deb %s %s main\n' "$address" "$suite" | as_root tee "$file"
}

apt_install_line() {
    local plain=() backports=() package
    for package in "$@"; do
        if [[ $package == libcatch2-dev ]]; then backports+=("$package"); else plain+=("$package"); fi
    done
    ((${#plain[@]} == 0)) || printf '    apt-get install %s\n' "${plain[*]}"
    ((${#backports[@]} == 0)) || printf '    apt-get install -t bookworm-backports %s    # Catch2 3; bookworm itself has 2\n' "${backports[*]}"
}

install_packages() {
    local suite plain=() package
    suite=$(backports_suite)
    for package in "$@"; do
        [[ -n $suite && $package == libcatch2-dev ]] || plain+=("$package")
    done
    ((${#plain[@]} == $#)) || add_backports "$suite"
    apt update
    ((${#plain[@]} == 0)) || apt install --yes --no-install-recommends "${plain[@]}"
    ((${#plain[@]} == $#)) || apt install --yes --no-install-recommends -t "$suite" libcatch2-dev
}

# setup_system base|test|fuzz|matrix
setup_system() {
    local missing
    mapfile -t missing < <(missing_packages "$1")
    if ((${#missing[@]} == 0)); then return 0; fi
    may_install || give_up "These Debian packages are missing, and this user may not install them here:
$(apt_install_line "${missing[@]}")
Install them as root (on another system, what corresponds to them), then run ./dev again."
    say "Installing missing system packages: ${missing[*]}"
    install_packages "${missing[@]}" </dev/null
    mapfile -t missing < <(missing_packages "$1")
    ((${#missing[@]} == 0)) || give_up "Installed, but still not usable: ${missing[*]}"
}
