package com.galerimerkezi.messenger.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one command as it is told, and takes no mail. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final AtomicInteger refused = new AtomicInteger();

    StubbornServer(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int refused() {
        return refused.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException gone) {
                // The next one comes, or the test is over.
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        say(line, "220 hazir");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            var word = said.toUpperCase(Locale.ROOT);
            if (word.startsWith(command)) {
                refused.incrementAndGet();
                say(line, answer);
            } else if (word.startsWith("DATA")) {
                say(line, "354 yaz");
            } else {
                say(line, "250 tamam");
            }
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
