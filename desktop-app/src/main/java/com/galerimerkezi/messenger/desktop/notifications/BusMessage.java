package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** An announcement in the words of the notification service, as far as that service can show it. Pure. */
record BusMessage(String summary, String body, List<String> actions, Map<String, Variant<?>> hints) {

    private static final String OPEN = "default";
    private static final String REPLY_IN_IT = "inline-reply";
    private static final String REPLY_IN_THE_WINDOW = "reply";

    static BusMessage of(Announcement announcement, List<String> capabilities, Texts texts) {
        var about = announcement.about();
        var body = about.isEmpty() ? announcement.text() : about + "\n" + announcement.text();
        return new BusMessage(
                announcement.title(),
                capabilities.contains("body-markup") ? escaped(body) : body,
                capabilities.contains("actions") ? actions(announcement, capabilities, texts) : List.of(),
                Map.of(
                        "desktop-entry", new Variant<>("galeri-messenger"),
                        "category", new Variant<>("im.received"),
                        // the program has a sound of its own, which the user may have switched off
                        "suppress-sound", new Variant<>(true)));
    }

    private static List<String> actions(Announcement announcement, List<String> capabilities, Texts texts) {
        var actions = new ArrayList<String>();
        if (announcement.room() != null) {
            actions.addAll(List.of(OPEN, texts.get("notification.open")));
            if (announcement.canReply()) {
                var reply = capabilities.contains(REPLY_IN_IT) ? REPLY_IN_IT : REPLY_IN_THE_WINDOW;
                actions.addAll(List.of(reply, texts.get("notification.reply")));
            }
        }
        return List.copyOf(actions);
    }

    static boolean opens(@Nullable Object action) {
        return OPEN.equals(action) || REPLY_IN_THE_WINDOW.equals(action);
    }

    /** Nobody may write bold, or a link, into another one's notification. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
