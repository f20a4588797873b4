package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library of mails is touched by none who sends none: the desktop's embedded server comes without it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailServer mailServer(Settings settings) {
        var smtp = settings.mail().smtp();
        return () -> {
            if (smtp == null) {
                throw new MailProblem(MailProblem.Extent.SERVER, "none is set", "");
            }
            return SmtpLine.open(smtp);
        };
    }
}
