package com.galerimerkezi.messenger.server.mail;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What mails say. */
final class MailTexts {

    private static final int MOST_NAMES = 10;
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    MailTexts(Locale language) {
        texts = ResourceBundle.getBundle("texts.mail", language, EXACT);
    }

    String of(String key) {
        return texts.getString(key);
    }

    String subject(Digest digest) {
        return labelled("chats", digest.rooms().size());
    }

    /** @param withNames of the galleries that wait */
    String body(Digest digest, boolean withNames) {
        var body = new StringBuilder(of("greeting")).append("\n\n").append(subject(digest));
        if (digest.messages() > 0) {
            body.append('\n').append(labelled("messages", digest.messages()));
        }
        if (withNames) {
            body.append("\n\n").append(names(digest));
        }
        return body.append("\n\n")
                .append(of("open"))
                .append("\ngaleri://oda/")
                .append(digest.rooms().getFirst().id())
                .append("\n\n")
                .append(of("content"))
                .append('\n')
                .append(of("once"))
                .append('\n')
                .append(of("off"))
                .append("\n\n-- \nGaleri Messenger\n")
                .toString();
    }

    private String names(Digest digest) {
        var all = digest.galleries();
        var named = all.stream().limit(MOST_NAMES).map(name -> "- " + name).collect(Collectors.joining("\n"));
        return all.size() > MOST_NAMES ? named + "\n- +" + (all.size() - MOST_NAMES) : named;
    }

    private String labelled(String key, long number) {
        return of(key) + ": " + number;
    }
}
