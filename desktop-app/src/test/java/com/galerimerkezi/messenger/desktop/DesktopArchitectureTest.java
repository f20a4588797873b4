package com.galerimerkezi.messenger.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;

@AnalyzeClasses(packages = "com.galerimerkezi.messenger.desktop", importOptions = DoNotIncludeTests.class)
class DesktopArchitectureTest {

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("com.galerimerkezi.messenger.desktop.(*)..")
            .should()
            .beFreeOfCycles();

    /** What is written for people is folded and cased in their language; all else in none. */
    @ArchTest
    static final ArchRule textIsCasedInANamedLanguage = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule oneDoorToTheUiThread = noClasses()
            .that()
            .doNotHaveSimpleName("UiThread")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule theWireStaysInTheGateway = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("retrofit2..", "okhttp3..", "io.socket..");

    @ArchTest
    static final ArchRule theGatewayKnowsNoUi = noClasses()
            .that()
            .resideInAPackage("..gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsAndStoresKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleNameEndingWith("Store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule viewsSeeOnlyViewModels = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Store")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("..gateway..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule storesKnowNoViewModel = noClasses()
            .that()
            .haveSimpleNameEndingWith("Store")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("ViewModel");

    @ArchTest
    static final ArchRule nothingIsReadByJavaSerialisationOrShownAsAWebPage = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene.web..");
}
