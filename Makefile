# make run    compile an example document and print its command line
# make release   the command, optimized and with every library in it: it starts in half the time of one that loads them
# make test   every test: units, goldens, the reference suite where it is at hand, real QEMU where it is installed
# make cpu-tables   the facts about processors again, from libvirt's CPU map
# make schemas      the RELAX NG of the formats, in schemas/, from the model
# The first three install what is missing (see .ci/install).

EXAMPLE ?= testdata/examples/q35-server.xml

.PHONY: run release test snapshots cpu-tables schemas tools-build tools-release tools-test clean

run: tools-build
	@swift build --product qemu-xml2argv >&2
	@.build/debug/qemu-xml2argv $(EXAMPLE)

# The linker warns of functions that would look up users and hosts: libraries have them, the command calls none.
STATIC = $(if $(filter Linux,$(shell uname -s)),-Xswiftc -static-executable \
	$(addprefix -Xlinker ,$(filter -l%,$(shell pkg-config --static --libs libxml-2.0)) -lstdc++))

release: tools-release
	swift build -c release --product qemu-xml2argv $(STATIC)
	@ls .build/release/qemu-xml2argv

test: tools-test
	swift build --build-tests
	swift test --skip-build

# The tables of Sources/CPUMap, from the CPU map that libvirt installs.
CPU_MAP ?= /usr/share/libvirt/cpu_map

cpu-tables: tools-build
	@swift build --product cpu-map-tool >&2
	@for arch in x86 arm ppc64; do .build/debug/cpu-map-tool $(CPU_MAP) $$arch > Sources/CPUMap/Tables/$$arch.swift; done

schemas: tools-build
	@swift build --product schema-tool >&2
	@.build/debug/schema-tool schemas

snapshots:
	@.ci/snapshots

tools-build:
	@.ci/install build

tools-release:
	@.ci/install release

tools-test:
	@.ci/install test

clean:
	swift package clean
