package com.galerimerkezi.messenger.server.identity;

/** The key that signs access tokens, at least 256 bits. */
@FunctionalInterface
public interface TokenSecret {

    byte[] bytes();
}
