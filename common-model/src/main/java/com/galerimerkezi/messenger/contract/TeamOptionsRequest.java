package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** What is missing stays as it is. */
public record TeamOptionsRequest(@Nullable Boolean onlyAssigneeSends) {}
