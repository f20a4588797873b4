package com.galerimerkezi.messenger.server.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Money is decimal all the way: the rules of it, for whatever classes they are asked of. */
public final class MoneyRules {

    @ArchTest
    public static final ArchRule moneyNeverBecomesABinaryFloat = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "turns money into a binary float, or makes it of one",
                    access -> access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                            && access.getTarget() instanceof CodeUnitAccessTarget target
                            && (target.getName().equals("doubleValue")
                                    || target.getName().equals("floatValue")
                                    || hasFloat(target.getRawParameterTypes()))));

    @ArchTest
    public static final ArchRule amountsAndBinaryFloatsAreKeptApart = noCodeUnits()
            .should(be(describe(
                    "dealing with money and binary floats at once",
                    unit -> hasMoney(typesOf(unit)) && hasFloat(typesOf(unit)))));

    @ArchTest
    public static final ArchRule whatHoldsMoneyHoldsNoBinaryFloat = noClasses()
            .should(be(describe("holding money and binary floats", type -> {
                var types = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getRawType)
                        .toList();
                return hasMoney(types) && hasFloat(types);
            })));

    private MoneyRules() {}

    private static List<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
                .toList();
    }

    private static boolean hasMoney(List<JavaClass> types) {
        return types.stream().anyMatch(type -> type.isEquivalentTo(BigDecimal.class));
    }

    private static boolean hasFloat(List<JavaClass> types) {
        return types.stream().anyMatch(type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class));
    }
}
