package com.galerimerkezi.messenger.server.attachment.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link Worker}, seen from the server: this Java once more, with little memory and nothing that the server knows. */
final class WorkerProcess {

    /** The language says how names of files are written; nothing else of the server's environment goes along. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final int LARGEST_ANSWER = 32 << 20;

    private static final List<String> OPTIONS = List.of(
            "-Xmx320m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ActiveProcessorCount=1",
            "-XX:-UsePerfData",
            // warnings of Java's own would stand among the answers
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djdk.serialFilter=!*",
            // no name of another computer is found
            "-Djdk.net.hosts.file=none",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private volatile long restsSince;

    private WorkerProcess(Process process) {
        this.process = process;
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static WorkerProcess start(Path folder) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder);
        command.add(Worker.class.getName());
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("CLASSPATH", classPath());
        return new WorkerProcess(builder.start());
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    byte[] ask(Job job, Path file, String type) throws IOException {
        questions.writeUTF(job.name());
        questions.writeUTF(file.toAbsolutePath().toString());
        questions.writeUTF(type);
        questions.flush();
        return answer();
    }

    /** It says once that it is there, before it is asked anything. */
    void awaitStart() throws IOException {
        answer();
    }

    private byte[] answer() throws IOException {
        int length = answers.readInt();
        if (length < 0 || length > LARGEST_ANSWER) {
            throw new IOException("no answer of a worker has " + length + " bytes");
        }
        var answer = answers.readNBytes(length);
        if (answer.length < length) {
            throw new EOFException();
        }
        return answer;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void rest() {
        restsSince = System.nanoTime();
    }

    boolean hasRested(Duration time) {
        return System.nanoTime() - restsSince >= time.toNanos();
    }

    void end() {
        process.destroyForcibly();
    }
}
