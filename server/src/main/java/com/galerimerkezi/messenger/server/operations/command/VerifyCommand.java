package com.galerimerkezi.messenger.server.operations.command;

import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.contract.record.Verdict.Broken;
import com.galerimerkezi.messenger.contract.record.Verdict.Intact;
import com.galerimerkezi.messenger.contract.record.Verdict.Unreadable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Needs no server, no database and no network: the file says all. */
@Command(
        name = "verify",
        description = "Tells whether an exported record (JSON, PDF, ZIP) is as the server made it.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int NOT_INTACT = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("tr"), Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What was exported.")
    private Path file;

    @Option(names = "--key", paramLabel = "KEY", description = "The server's public key, as GET /server tells it.")
    private @Nullable String key;

    @Override
    public Integer call() {
        var verdict = RecordVerifier.verify(file, key);
        var out = spec.commandLine().getOut();
        LANGUAGES.forEach(language -> print(out, verdict, language));
        out.flush();
        return verdict instanceof Intact ? 0 : NOT_INTACT;
    }

    private void print(PrintWriter out, Verdict verdict, Locale language) {
        var texts = ResourceBundle.getBundle("texts.record", language, EXACT);
        switch (verdict) {
            case Intact intact -> {
                out.println(say(texts, "intact", intact.entries(), intact.removed(), intact.hash()));
                out.println(say(texts, "signed_by", intact.publicKey()));
                if (key == null) {
                    out.println(say(texts, "compare_key"));
                }
            }
            case Broken broken ->
                out.println(say(
                        texts,
                        broken.entry() == 0 ? "broken_whole" : "broken",
                        broken.entry(),
                        texts.getString("fault_" + broken.fault().name().toLowerCase(Locale.ROOT))));
            case Unreadable unreadable -> out.println(say(texts, "unreadable", unreadable.why()));
        }
    }

    /** Numbers as they are written in the record: without marks between thousands. */
    private static String say(ResourceBundle texts, String key, Object... values) {
        var plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return MessageFormat.format(texts.getString(key), plain);
    }
}
