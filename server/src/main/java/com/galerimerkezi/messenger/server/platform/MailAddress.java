package com.galerimerkezi.messenger.server.platform;

import java.util.regex.Pattern;

/** Addresses as each mail server takes them: no names, no quotes, ASCII, nothing that could become another header. */
public final class MailAddress {

    private static final int LONGEST = 200;
    private static final Pattern PLAIN = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    private MailAddress() {}

    public static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }
}
