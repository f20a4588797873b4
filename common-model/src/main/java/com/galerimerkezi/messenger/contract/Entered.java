package com.galerimerkezi.messenger.contract;

/** A one-time code was used up; with this address and the new password one signs in. */
public record Entered(String email) {}
