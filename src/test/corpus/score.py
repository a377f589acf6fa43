#!/usr/bin/env python3
"""Compares reports with hand-checked truth: score.py TRUTH REPORTS [--cells]

TRUTH is a JSON file {"repos": [{"repo": "owner/name", "truth": {rule: {"status", "confidence", "note"}}}]} and REPORTS a
folder of owner+name.json. Prints a table: for each rule the clear cells, wrong flags (we fail, truth passes), wrong
passes (we pass, truth fails), and cells that are neither (review, unknown). --cells lists every wrong cell.
"""
import collections
import json
import pathlib
import sys

# Names of the truth that differ from ours; where several truths map to one rule, the worst of them counts.
NAMES = {
    "license-osi": "license-approved", "scm-present": "scm", "scm-wellformed": "scm-public",
    "scm-connection-anonymous": "scm-public", "scm-matches-git-remote": "scm-matches-remote", "url": "pom-identity",
    "licence-consistent": "license-consistent", "licenses-declared": "license-declared", "ci-present": "ci",
    "no-secrets": "private-keys",
}
ORDER = ["fail", "pass", "n/a"]


def truth_of(repo):
    cells = {}
    for name, cell in repo["truth"].items():
        rule = NAMES.get(name, name)
        known = cells.get(rule)
        if known is None or rank(cell) < rank(known):
            cells[rule] = cell
    return cells


def rank(cell):
    return ORDER.index(cell["status"]) if cell["status"] in ORDER else len(ORDER)


def main(truth_file, reports, show_cells):
    rows = collections.defaultdict(collections.Counter)
    wrong = []
    per_repo = collections.Counter()
    for repo in json.loads(pathlib.Path(truth_file).read_text())["repos"]:
        report = pathlib.Path(reports, repo["repo"].replace("/", "+") + ".json")
        if not report.is_file():
            print("no report:", repo["repo"])
            continue
        results = {result["rule"]: result for result in json.loads(report.read_text())["results"]}
        for rule, cell in truth_of(repo).items():
            result = results.get(rule)
            if result is None:
                continue
            row = rows[rule]
            row["severity"] = result["severity"]
            clear = cell.get("confidence") == "clear"
            row["clear" if clear else "debatable"] += 1
            said, true = result["outcome"], cell["status"]
            kind = verdict(said, true)
            if kind != "right":
                wrong.append((kind, clear, rule, result["severity"], repo["repo"], said, result["message"], cell))
            if clear:
                row[kind] += 1
                if kind == "wrong flag":
                    per_repo[repo["repo"], result["severity"]] += 1
    table(rows)
    for (name, severity), count in sorted(per_repo.items()):
        print(f"wrong flags on clear cells: {name} {severity}: {count}")
    if show_cells:
        for kind, clear, rule, severity, name, said, message, cell in sorted(wrong, key=str):
            mark = "clear" if clear else "debatable"
            print(f"{kind} ({mark}) {rule} [{severity}] {name}: {said}: {message}")
            print(f"    truth: {cell['status']} {cell.get('evidence', '')} {cell.get('note', '')}")


def verdict(said, true):
    if said == "failed":
        return "wrong flag" if true == "pass" else "flag where n/a" if true == "n/a" else "right"
    if said == "passed":
        return "wrong pass" if true == "fail" else "right"
    if said == "not-applicable":
        return "right" if true == "n/a" else "silent"
    return "review/unknown"


def table(rows):
    heads = ["clear", "debatable", "right", "wrong flag", "wrong pass", "flag where n/a", "silent", "review/unknown"]
    print("| rule | severity | " + " | ".join(heads) + " |")
    print("| --- " * (len(heads) + 2) + "|")
    total = collections.Counter()
    for rule in sorted(rows):
        total.update({head: rows[rule][head] for head in heads})
        print(f"| {rule} | {rows[rule]['severity']} | " + " | ".join(str(rows[rule][head]) for head in heads) + " |")
    print("| all | | " + " | ".join(str(total[head]) for head in heads) + " |")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], "--cells" in sys.argv)
