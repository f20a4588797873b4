package com.galerimerkezi.messenger.desktop;

import com.galerimerkezi.messenger.server.testing.MoneyRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(
        packages = {"com.galerimerkezi.messenger.desktop"},
        importOptions = DoNotIncludeTests.class)
class MoneyArchitectureTest {

    @ArchTest
    static final ArchTests moneyIsDecimalAllTheWay = ArchTests.in(MoneyRules.class);
}
