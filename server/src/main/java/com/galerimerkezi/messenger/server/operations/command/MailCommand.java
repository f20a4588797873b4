package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.server.mail.TestMail;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether mails leave; needs neither the server nor its database. */
@Command(name = "mail", description = "Tries the settings of mails.", mixinStandardHelpOptions = true)
final class MailCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: test");
    }

    @Command(
            name = "test",
            description = "Sends one mail, and says exactly why it did not leave.",
            mixinStandardHelpOptions = true)
    void test(
            @Mixin ServerOptions options,
            @Parameters(paramLabel = "ADDRESS") String address,
            @Option(names = "--english", description = "In place of Turkish.") boolean english) {
        var sent = new TestMail(options.settings(Map.of()), Clock.systemUTC())
                .send(address, english ? Locale.ENGLISH : Locale.of("tr"));
        spec.commandLine().getOut().println(sent);
    }
}
