package com.galerimerkezi.messenger.contract;

import java.time.LocalDate;

/** States a gallery's authorisation certificate. */
public record CertificateRequest(String number, LocalDate validUntil) {

    public static final int LONGEST_NUMBER = 40;
}
