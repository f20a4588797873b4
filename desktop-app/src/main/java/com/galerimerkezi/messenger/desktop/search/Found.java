package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;

/**
 * What a search brought.
 *
 * @param onlyHere the server was not reached: these are of what this computer has
 * @param isAll there are no more than these
 */
record Found(List<Hit> hits, boolean onlyHere, boolean isAll) {

    /** The places are of the message's content, or of its file name where it has none. */
    record Hit(Message message, List<TextRange> places) {}
}
