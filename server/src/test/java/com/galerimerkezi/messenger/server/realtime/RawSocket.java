package com.galerimerkezi.messenger.server.realtime;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A WebSocket client that may send anything, because it is nobody's library. */
public final class RawSocket implements AutoCloseable {

    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int PING = 9;
    static final String HANDSHAKE = "/socket.io/?EIO=4&transport=websocket";

    private final Socket socket;
    private final DataInputStream in;
    private final String head;

    private RawSocket(int port, String request) throws IOException {
        socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new DataInputStream(socket.getInputStream());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        head = readHead();
    }

    static RawSocket request(int port, String method, String uri, String... headers) throws IOException {
        var request = new StringBuilder(
                method + " " + uri + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                        + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        return new RawSocket(port, request + "\r\n");
    }

    /** Upgraded and greeted, but nobody yet. */
    static RawSocket open(int port, String... headers) throws IOException {
        var socket = request(port, "GET", HANDSHAKE, headers);
        if (socket.status() != 101 || !socket.next().startsWith("0{")) {
            throw new IOException("no socket: " + socket.head);
        }
        return socket;
    }

    public static RawSocket signedIn(int port, String token) throws IOException {
        var socket = open(port);
        socket.send("40{\"token\":\"" + token + "\"}");
        if (!socket.next().startsWith("40{")) {
            throw new IOException("refused");
        }
        return socket;
    }

    int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    String head() {
        return head;
    }

    public void send(String packet) throws IOException {
        frame(true, TEXT, packet.getBytes(StandardCharsets.UTF_8));
    }

    void frame(boolean isFinal, int opcode, byte[] payload) throws IOException {
        raw((isFinal ? 0x80 : 0) | opcode, payload);
    }

    void raw(int firstByte, byte[] payload) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(firstByte);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else if (payload.length <= 0xFFFF) {
            frame.write(0x80 | 126);
            frame.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            frame.write(0x80 | 127);
            frame.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        var mask = new byte[4];
        ThreadLocalRandom.current().nextBytes(mask);
        frame.writeBytes(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.write(payload[i] ^ mask[i % 4]);
        }
        try {
            socket.getOutputStream().write(frame.toByteArray());
        } catch (SocketException closedAlready) {
            // What the server thinks of it is read from its close frame.
        }
    }

    /** The next text; pings are answered. Empty when the server has closed. */
    public String next() throws IOException {
        for (Frame frame; (frame = read()) != null; ) {
            if (frame.opcode == 8) {
                return "";
            }
            var text = new String(frame.payload, StandardCharsets.UTF_8);
            if (frame.opcode == TEXT && text.equals("2")) {
                send("3");
            } else {
                return text;
            }
        }
        return "";
    }

    /** Reads to the end: the number of the close frame, or 0 when the connection ended without one. */
    int closeCode() throws IOException {
        int code = 0;
        for (Frame frame; (frame = read()) != null; ) {
            if (frame.opcode == 8 && frame.payload.length >= 2) {
                code = ByteBuffer.wrap(frame.payload).getShort();
            }
        }
        return code;
    }

    private @Nullable Frame read() throws IOException {
        try {
            int first = in.read();
            if (first < 0) {
                return null;
            }
            int length = in.read();
            long size = length < 126 ? length : length == 126 ? in.readUnsignedShort() : in.readLong();
            return new Frame(first & 0xF, in.readNBytes((int) size));
        } catch (SocketException reset) {
            return null;
        }
    }

    private String readHead() throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            text.append((char) c);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Frame(int opcode, byte[] payload) {}
}
