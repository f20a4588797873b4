package com.galerimerkezi.messenger.desktop.conversation;

import javafx.event.Event;
import javafx.event.EventType;

/** A word of a message is to be looked for in all chats; goes up to the window, which has the search. */
public final class SearchAsked extends Event {

    public static final EventType<SearchAsked> SEARCH_ASKED = new EventType<>("SEARCH_ASKED");

    private final String words;

    SearchAsked(String words) {
        super(SEARCH_ASKED);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
