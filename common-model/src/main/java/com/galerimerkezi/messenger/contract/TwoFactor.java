package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Whether signing in asks for a code of an authenticator app too. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TwoFactor(boolean isOn, int recoveryCodesLeft) {}
