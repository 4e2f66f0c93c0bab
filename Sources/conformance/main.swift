Conformance.main()
