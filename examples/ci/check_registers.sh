#!/bin/sh
# Checks every register of a folder against a baseline, and leaves reports for people and for machines.
#
#     check_registers.sh FOLDER BASELINE REPORTS [OPTION of osl check …]
#
# Exit code: 0 nothing new; 1 new findings, or data that does not decode; 2 the check could not be done.
set -u

folder=$1
baseline=$2
reports=$3
shift 3

mkdir -p "$reports" || exit 2
osl check "$folder" --baseline "$baseline" "$@" \
    --format text \
    --format sarif -o "$reports/osl.sarif" \
    --format junit -o "$reports/osl.xml" \
    --format csv -o "$reports/osl.csv"
