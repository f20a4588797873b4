package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search brought.
 *
 * @param onlyHere the server was not reached: these are of what this computer has
 * @param next with which the server is asked for more; null where it has no more, and for what is of this computer
 * @param isAll there are no more than these
 */
record Found(List<Hit> hits, boolean onlyHere, @Nullable String next, boolean isAll) {

    /**
     * Where something was found.
     *
     * @param before which file says it, where it is said in a file; empty else
     * @param text what the places are of: the message's content, its file's name, or what the file says
     */
    record Hit(Message message, String before, String text, List<TextRange> places) {}
}
