package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

public record RoleRequest(@Nullable Role role) {}
