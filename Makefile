# make run    compile an example document and print its command line
# make test   every test: units, goldens, the reference suite where it is at hand, real QEMU where it is installed
# Both install what is missing (see .ci/install).

EXAMPLE ?= testdata/examples/q35-server.xml

.PHONY: run test tools-build tools-test clean

run: tools-build
	@swift build --product qemu-xml2argv >&2
	@.build/debug/qemu-xml2argv $(EXAMPLE)

test: tools-test
	swift build --build-tests
	swift test --skip-build

tools-build:
	@.ci/install build

tools-test:
	@.ci/install test

clean:
	swift package clean
