package com.galerimerkezi.messenger.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.galerimerkezi.messenger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_contract_knows_no_framework_but_jackson = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.galerimerkezi.messenger.contract..", "java..", "com.fasterxml.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothing_is_ever_built_from_java_serialisation =
            classes().should().onlyAccessClassesThat().doNotHaveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule what_is_static_never_changes =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule what_travels_is_a_record = classes()
            .that()
            .haveSimpleNameEndingWith("Request")
            .or()
            .haveSimpleNameEndingWith("Id")
            .should()
            .beRecords();
}
