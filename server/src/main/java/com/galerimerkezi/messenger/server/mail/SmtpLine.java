package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.mail.MailProblem.Extent;
import com.galerimerkezi.messenger.server.platform.MailAddress;
import com.galerimerkezi.messenger.server.platform.Settings;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A conversation in SMTP, of which each step has its time. */
final class SmtpLine implements MailServer.Line {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final String NAME = "Galeri Messenger";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Settings.Smtp settings;
    private final Session session;
    private final Transport transport;

    private SmtpLine(Settings.Smtp settings, Session session, Transport transport) {
        this.settings = settings;
        this.session = session;
        this.transport = transport;
    }

    static SmtpLine open(Settings.Smtp settings) throws MailProblem {
        return open(settings, null, SILENCE);
    }

    /**
     * For tests.
     *
     * @param trusted in place of the certificates that Java trusts
     * @param silence so long nothing may come
     */
    static SmtpLine open(Settings.Smtp settings, @Nullable SSLSocketFactory trusted, Duration silence)
            throws MailProblem {
        var properties = properties(settings, silence);
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted);
        }
        var session = Session.getInstance(properties);
        try {
            var transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return new SmtpLine(settings, session, transport);
        } catch (MessagingException failure) {
            throw SmtpAnswers.ofConnecting(failure);
        }
    }

    private static Properties properties(Settings.Smtp settings, Duration silence) {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        boolean startTls = settings.security() == Settings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Settings.Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(TO_CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(silence.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(silence.toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        // else this computer's own name is looked up, which has no end in time
        properties.put("mail.smtp.localhost", domainOf(settings));
        return properties;
    }

    @Override
    public void send(Mail mail) throws MailProblem {
        if (!MailAddress.isPlain(mail.to())) {
            throw new MailProblem(
                    Extent.FOR_GOOD, "no address for mails", "That is no address that every server takes");
        }
        if (!transport.isConnected()) {
            throw new MailProblem(Extent.SERVER, "it hung up", "");
        }
        try {
            var message = messageOf(mail);
            transport.sendMessage(message, new Address[] {new InternetAddress(mail.to())});
        } catch (MessagingException failure) {
            throw SmtpAnswers.ofSending(failure);
        }
    }

    private MimeMessage messageOf(Mail mail) throws MessagingException {
        var domain = domainOf(settings);
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + mail.id() + "@" + domain + ">");
            }
        };
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.at()));
        // RFC 3834: nobody's automatic reply answers it
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", NAME + " <bekleyenler." + domain + ">");
        message.setText(mail.body(), UTF_8);
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), NAME, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String domainOf(Settings.Smtp settings) {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // What was sent is sent.
        }
    }
}
