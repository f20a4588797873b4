package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A mail server in this process, and what it was given. */
final class Postbox implements AutoCloseable {

    private final GreenMail server;

    Postbox() {
        this(0);
    }

    Postbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** That mails leave by it, a quarter of an hour after. */
    static Settings.Mail settings(int port) {
        return new Settings.Mail(
                new Settings.Smtp("127.0.0.1", port, Settings.Security.NONE, null, null, "bildirim@galeri.example"),
                Duration.ofMinutes(15),
                false);
    }

    List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(address, message))
                .toList();
    }

    static String textOf(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static boolean isTo(String address, MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
