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
            while (true) {
                var answer =
                        answer(Job.valueOf(questions.readUTF()), Path.of(questions.readUTF()), questions.readUTF());
                answers.writeInt(answer.length);
                answers.write(answer);
                answers.flush();
            }
        } catch (EOFException nobodyAsksAnyMore) {
            // the end
        }
    }

    /** Too little memory ends the process; what only goes too deep does not. */
    private static byte[] answer(Job job, Path file, String type) {
        try {
            return job.run(file, type);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Job.NOTHING;
        }
    }

    /** Also in the middle of something. */
    private static void endWithTheServer() {
        ProcessHandle.current()
                .parent()
                .ifPresent(server ->
                        server.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
