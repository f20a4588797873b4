package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** One mail for whoever sets the server up; says exactly why it did not leave. */
public final class TestMail {

    private final Settings settings;
    private final Clock clock;

    public TestMail(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what became of it. */
    public String send(String address, Locale language) {
        var smtp = settings.mail().smtp();
        if (smtp == null) {
            throw new StartupProblem("Set mail.host and mail.from first");
        }
        var where = smtp.host() + ":" + smtp.port();
        var words = new MailTexts(language);
        try (var line = SmtpLine.open(smtp)) {
            line.send(new Mail(
                    UUID.randomUUID(), address, words.of("test_subject"), words.of("test_body"), clock.instant()));
        } catch (MailProblem problem) {
            throw new StartupProblem("No mail left by " + where + ": " + problem.reason() + said(problem), problem);
        }
        return "A mail to " + address + " was taken by " + where;
    }

    private static String said(MailProblem problem) {
        var words = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
