package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.contract.record.Verdict;

/**
 * What a saved record was found to be.
 *
 * @param signerIsKnown whether its key could be compared with that of the server: anybody can sign a record with a key of
 *     their own
 */
public record Checked(Verdict verdict, boolean signerIsKnown) {}
