package com.galerimerkezi.messenger.contract;

/**
 * What an authenticator app has to know; it counts once a code of it was shown.
 *
 * @param secret in base 32
 * @param uri {@code otpauth://…} with the same
 */
public record TwoFactorSetup(String secret, String uri) {}
