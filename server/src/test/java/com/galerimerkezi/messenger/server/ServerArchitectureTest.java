package com.galerimerkezi.messenger.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.util.Locale;

@AnalyzeClasses(packages = "com.galerimerkezi.messenger.server", importOptions = DoNotIncludeTests.class)
class ServerArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("com.galerimerkezi.messenger.server.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule theSocketLibraryStaysInRealtime = noClasses()
            .that()
            .resideOutsideOfPackage("..realtime..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.corundumstudio..");

    @ArchTest
    static final ArchRule realtimeKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("..realtime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..server.room..", "..server.message..", "..server.attachment..", "..server.presence..");

    @ArchTest
    static final ArchRule sqlStaysInRepositories = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .haveSimpleNameNotEndingWith("Columns")
            .and()
            .resideOutsideOfPackages("..platform..", "..sample..", "..backup..")
            .and()
            .doNotHaveFullyQualifiedName(Features.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule repositoriesAreTheirFeaturesSecret =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule edgesNeverSkipTheService = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");

    @ArchTest
    static final ArchRule servicesKnowNoTransport = noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .dependOnClassesThat(
                    are(resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "..realtime..")));

    @ArchTest
    static final ArchRule timeIsInjected = noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule noFieldInjection =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule protocolTextKnowsNoCountry = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule nothingIsDeserialisedTheJavaWay =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);
}
