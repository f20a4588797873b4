package com.galerimerkezi.messenger.server.attachment.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The program that opens strangers' files: asked on its input, it answers on its output, one after another. */
final class Worker {

    private Worker() {}

    public static void main(String[] arguments) throws IOException {
        // what a library prints is no answer
        System.setOut(System.err);
        endWithTheServer();
        try (var questions = new DataInputStream(new BufferedInputStream(System.in));
                var answers =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            answer(answers, Job.NOTHING);
            while (true) {
                var job = Job.valueOf(questions.readUTF());
                answer(answers, done(job, Path.of(questions.readUTF()), questions.readUTF()));
            }
        } catch (EOFException nobodyAsksAnyMore) {
            // the end
        }
    }

    private static void answer(DataOutputStream answers, byte[] answer) throws IOException {
        answers.writeInt(answer.length);
        answers.write(answer);
        answers.flush();
    }

    /** Too little memory ends the process; what only goes too deep does not. */
    private static byte[] done(Job job, Path file, String type) {
        try {
            return job.run(file, type);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Job.NOTHING;
        }
    }

    /** Also in the middle of something. */
    private static void endWithTheServer() {
        ProcessHandle.current().parent().ifPresent(server -> {
            var _ = server.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
        });
    }
}
