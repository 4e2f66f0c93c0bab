# make run    compile an example document and print its command line
# make release   the command alone, optimized and with Swift's runtime in it: it starts faster than one that loads it
# make test   every test: units, goldens, the reference suite where it is at hand, real QEMU where it is installed
# make cpu-tables   the facts about processors again, from libvirt's CPU map
# make schemas      the RELAX NG of the formats, in schemas/, from the model
# The first three install what is missing (see .ci/install).

EXAMPLE ?= testdata/examples/q35-server.xml

.PHONY: run release test snapshots cpu-tables schemas tools-build tools-test clean

run: tools-build
	@swift build --product qemu-xml2argv >&2
	@.build/debug/qemu-xml2argv $(EXAMPLE)

release: tools-build
	swift build -c release --static-swift-stdlib --product qemu-xml2argv

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

tools-test:
	@.ci/install test

clean:
	swift package clean
