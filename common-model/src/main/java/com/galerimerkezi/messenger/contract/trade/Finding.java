package com.galerimerkezi.messenger.contract.trade;

import java.math.BigDecimal;

/** What a text says about a car, and where. */
public sealed interface Finding {

    int start();

    int end();

    record FoundPlate(Plate plate, int start, int end) implements Finding {}

    record FoundChassisNumber(ChassisNumber number, int start, int end) implements Finding {}

    record FoundPrice(BigDecimal lira, int start, int end) implements Finding {}
}
