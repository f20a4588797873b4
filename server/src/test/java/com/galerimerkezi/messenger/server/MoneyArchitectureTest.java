package com.galerimerkezi.messenger.server;

import com.galerimerkezi.messenger.server.testing.MoneyRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** Of the server, and of the contract that both sides share. */
@AnalyzeClasses(
        packages = {"com.galerimerkezi.messenger.server", "com.galerimerkezi.messenger.contract"},
        importOptions = DoNotIncludeTests.class)
class MoneyArchitectureTest {

    @ArchTest
    static final ArchTests moneyIsDecimalAllTheWay = ArchTests.in(MoneyRules.class);
}
