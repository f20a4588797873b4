package com.galerimerkezi.messenger.contract;

import java.util.List;

/** Each works once in place of the authenticator app; they cannot be read again. */
public record RecoveryCodes(List<String> codes) {

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }
}
