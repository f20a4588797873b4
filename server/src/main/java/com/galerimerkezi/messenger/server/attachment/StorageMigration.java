package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.record.Sha256;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Takes all files from one store to another, each read back and compared. Nothing is taken away, and what is there already
 * is only compared: a run that was cut goes on with the next one. Thumbnails are made again when they are asked for.
 */
public final class StorageMigration {

    private static final int AT_ONCE = 500;
    private static final int CHUNK = 64 * 1024;

    private final ObjectRepository objects;
    private final Transactions transactions;
    private final UploadFolder folder;

    public StorageMigration(DataSource database, Settings settings) {
        objects = ObjectRepository.on(database);
        transactions = new Transactions(database);
        folder = new UploadFolder(settings);
    }

    /** Also beside a server that runs; what it stores meanwhile is for another run. */
    public Result run(FileStore from, FileStore to, Consumer<String> problems) {
        var result = new Result(0, 0, 0);
        var after = "";
        while (true) {
            var last = after;
            var some = transactions.read(() -> objects.findObjects(last, AT_ONCE));
            for (var object : some) {
                result = result.plus(move(object, from, to, problems));
                after = object.key();
            }
            if (some.size() < AT_ONCE) {
                return result;
            }
        }
    }

    private Result move(StoredObject object, FileStore from, FileStore to, Consumer<String> problems) {
        boolean isThere = to.has(object.key());
        if (!isThere && !copied(object, from, to)) {
            problems.accept(object.key() + " is damaged or missing where it is");
            return new Result(0, 0, 1);
        }
        // One byte more: a longer one with the same beginning is another.
        if (!hash(to.open(object.key(), 0, object.size() + 1)).equals(object.sha256())) {
            problems.accept(object.key() + " is another one where it should go");
            return new Result(0, 0, 1);
        }
        return isThere ? new Result(0, 1, 0) : new Result(1, 0, 0);
    }

    private boolean copied(StoredObject object, FileStore from, FileStore to) {
        if (!from.has(object.key())) {
            return false;
        }
        var name = UUID.randomUUID().toString();
        try (var bytes = from.open(object.key(), 0, object.size())) {
            folder.append(name, 0, bytes, object.size(), null);
            if (!folder.sha256(name).equals(object.sha256())) {
                return false;
            }
            to.put(object.key(), folder.part(name));
            return true;
        } catch (IOException closing) {
            throw new StartupProblem("The file " + object.key() + " cannot be read", closing);
        } finally {
            folder.delete(name);
        }
    }

    private static String hash(InputStream stored) {
        var digest = Sha256.start();
        try (var bytes = stored) {
            var chunk = new byte[CHUNK];
            for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new StartupProblem("What was stored cannot be read back", broken);
        }
    }

    /** Objects that were copied, that were there before, and that could not be. */
    public record Result(int copied, int there, int failed) {
        Result plus(Result more) {
            return new Result(copied + more.copied, there + more.there, failed + more.failed);
        }
    }
}
