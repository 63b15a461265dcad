# SPDX-FileCopyrightText: Rolescope contributors
# SPDX-License-Identifier: Apache-2.0
"""Walks the accessibility tree of the real window, as a screen reader does, on a display and a bus of its own.

    dbus-run-session -- python3 accessibilitytree.py ROLESCOPE ROLESCOPE-TESTLIBRARIES

ROLESCOPE_ROWS is the length of the job list, 50,000 unless given. Ends with 1 and a list of what is wrong.
"""

import os
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CELL_LIMIT = 0.050
RESETS = 20
SAMPLE_JOBS = 5

State = Atspi.StateType
# Their cells are read one by one, never all.
TABLES = {"table", "tree table", "list", "tree"}

warnings.simplefilter("ignore", DeprecationWarning)  # the names of newer releases are not in Debian 12
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def has(node, state):
    return node.get_state_set().contains(state)


def where(node):
    """The way to a node, for whoever has to mend it."""
    parts = []
    while node and len(parts) < 12:
        parts.append(f'{node.get_role_name()} "{node.get_name()[:40]}"')
        node = node.get_parent()
    return " in ".join(parts)


def walk(node):
    """Every node that is shown, but the cells of tables."""
    role = node.get_role_name()
    if role != "application" and not has(node, State.SHOWING):
        return
    yield node
    if role in TABLES:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield from walk(child)


def find(root, role=None, name=None):
    for node in walk(root):
        if role and node.get_role_name() != role:
            continue
        if name and not node.get_name().startswith(name):
            continue
        return node
    return None


def eventually(what, condition, seconds=30):
    """The condition's first true answer; nothing sleeps longer than it takes."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.02)
    problems.append(f"waited in vain for {what}")
    return None


class Program:
    def __init__(self, command, library):
        self.process = subprocess.Popen([command, library])
        self.root = eventually("the program on the bus", self.on_bus, 60)

    def on_bus(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid and application.get_child_count() > 0:
                return application
        return None

    def lives(self):
        return self.process.poll() is None

    def end(self):
        expect(self.lives(), f"the program ended by itself with {self.process.poll()}")
        self.process.terminate()
        self.process.wait(20)


def check_names(root, state):
    """Nothing that can be reached or written into is without a name; a chart says what it shows."""
    count = charts = 0
    for node in walk(root):
        count += 1
        role = node.get_role_name()
        reached = has(node, State.FOCUSABLE) or has(node, State.EDITABLE)
        if reached and not node.get_name().strip():
            problems.append(f"{state}: no name: {where(node)}")
        for text in (node.get_name(), node.get_description()):
            expect("<p>" not in text and "<br" not in text, f"{state}: says its markup: {where(node)}: {text[:60]}")
        if reached and role in ("filler", "unknown", "invalid"):
            problems.append(f"{state}: focusable without a role of its own: {where(node)}")
        if role == "chart":
            charts += 1
            expect(node.get_name().strip() and node.get_description().strip(),
                   f"{state}: a chart without name and description: {where(node)}")
    print(f"{state}: {count} nodes shown, {charts} charts")
    return charts


def jobs_table(program):
    table = find(program.root, role="table", name="Jobs")
    return (table, table.get_table_iface()) if table else (None, None)


def check_tables(program, state):
    """Every table and list says how large it is, and its first and last cell have a text."""
    for node in walk(program.root):
        if node.get_role_name() not in TABLES:
            continue
        table = node.get_table_iface()
        expect(table is not None, f"{state}: a list that is no table: {where(node)}")
        if not table:
            continue
        rows, columns = table.get_n_rows(), table.get_n_columns()
        expect(columns > 0, f"{state}: no columns: {where(node)}")
        if rows > 0 and columns > 0:
            for row in {0, rows - 1}:
                cells = [table.get_accessible_at(row, column) for column in range(columns)]
                expect(any(cell and cell.get_name() for cell in cells), f"{state}: row {row} says nothing: {where(node)}")


def check_far_cells(table, rows):
    """The cells of rows all over the list are read one by one, each within the limit."""
    worst = 0.0
    for i in range(40):
        row = (i * 7919 * 31 + rows - 1) % rows
        begin = time.perf_counter()
        cell = table.get_accessible_at(row, 2)
        name = cell.get_name() if cell else ""
        worst = max(worst, time.perf_counter() - begin)
        expect(bool(name), f"the job in row {row} has no text in its column 2")
    begin = time.perf_counter()
    last = table.get_accessible_at(rows - 1, 2)
    text = last.get_name() if last else ""
    worst = max(worst, time.perf_counter() - begin)
    expect(bool(text), "the last job says nothing")
    print(f"slowest of 41 cells of {rows} jobs: {worst * 1000:.1f} ms")
    expect(worst < CELL_LIMIT, f"a cell took {worst * 1000:.0f} ms")


def check_charts(program):
    """Every tab of the chart column: its charts say what they show."""
    charts = 0
    tabs = find(program.root, role="page tab list")
    expect(tabs is not None, "no tabs of charts")
    for i in range(tabs.get_child_count() if tabs else 0):
        tab = tabs.get_child_at_index(i)
        if tab.get_role_name() != "page tab":
            continue
        press(tab)
        time.sleep(0.3)  # laid out when it is shown
        charts += check_names(program.root, tab.get_name())
    expect(charts >= 2, f"only {charts} charts in all tabs")


def press(node):
    action = node.get_action_iface()
    expect(action is not None and action.get_n_actions() > 0, f"cannot be pressed: {where(node)}")
    if action:
        action.do_action(0)


def check_resets(program, rows):
    """A facet's value goes on and off; the list is read while it changes and is right after each."""
    box = find(program.root, role="check box", name="Level: Senior")
    expect(box is not None, "no facet value to tick")
    if not box:
        return
    lengths = set()
    for i in range(RESETS):
        before = jobs_table(program)[1].get_n_rows()
        press(box)

        def changed():
            table = jobs_table(program)[1]
            now = table.get_n_rows() if table else before
            if now > 0:
                table.get_accessible_at(now - 1, 0)  # may be gone by now: that is what is tried
            return now != before and now
        lengths.add(eventually(f"change {i + 1} of the filter", changed))
        if not program.lives():
            return
    print(f"{RESETS} changes of the filter: lists of {sorted(n for n in lengths if n)} jobs")
    expect(rows in lengths and len(lengths) == 2, f"the list had {lengths} jobs")


def check_nothing_left(program):
    """A filter that leaves no job: the list is empty, or gone, and what stands in its place has names."""
    field = find(program.root, name="Words of title or employer")
    expect(field is not None, "no field for words")
    if not field:
        return
    field.get_editable_text_iface().set_text_contents("nosuchjob")

    def is_empty():
        table = jobs_table(program)[1]  # hidden, or about to be
        return not table or table.get_n_rows() == 0
    eventually("an empty list", is_empty)
    check_names(program.root, "no job left")


def run(command, make_libraries):
    rows = int(os.environ.get("ROLESCOPE_ROWS", "50000"))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{folder}/{name.lower()}"
        subprocess.run([make_libraries, folder, str(rows)], check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

        program = Program(command, f"{folder}/many.rolescope")
        if not program.root:
            return
        all_rows = rows + SAMPLE_JOBS
        table = eventually("the list of jobs", lambda: jobs_table(program)[1]
                           and jobs_table(program)[1].get_n_rows() == all_rows and jobs_table(program)[1], 120)
        if table:
            expect(table.get_n_columns() > 4, f"the job list has {table.get_n_columns()} columns")
            check_names(program.root, "window")
            check_charts(program)
            check_tables(program, "window")
            check_far_cells(table, all_rows)
            check_resets(program, all_rows)
            check_nothing_left(program)
        program.end()

        program = Program(command, f"{folder}/empty.rolescope")
        eventually("the page of an empty library", lambda: find(program.root, name="There is nothing to compare yet"))
        check_names(program.root, "empty library")
        program.end()


def on_display(call):
    """A display of our own, ended with us."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
                               "-noreset"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    bus = None
    try:
        with os.fdopen(read) as pipe:
            os.environ["DISPLAY"] = ":" + pipe.readline().strip()
        bus = subprocess.Popen([launcher, "--launch-immediately"])
        call()
    finally:
        for process in (bus, server):
            if process:
                process.terminate()
                process.wait(10)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", TZ="UTC")
    on_display(lambda: run(sys.argv[1], sys.argv[2]))
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
