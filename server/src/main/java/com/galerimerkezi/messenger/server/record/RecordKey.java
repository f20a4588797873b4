package com.galerimerkezi.messenger.server.record;

import com.galerimerkezi.messenger.contract.record.RecordSignature;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.SecretFile;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.stereotype.Component;

/** What this server signs records with; made at its first start. */
@Component
public final class RecordKey {

    private final Ed25519PrivateKeyParameters key;

    RecordKey(Settings settings) {
        var folder = settings.dataDir().resolve("keys");
        try {
            Folders.createPrivate(folder);
        } catch (IOException e) {
            throw new StartupProblem("The folder " + folder + " cannot be written", e);
        }
        key = new Ed25519PrivateKeyParameters(SecretFile.readOrCreate(folder.resolve("record.key")));
    }

    /** Hexadecimal. */
    public String publicKey() {
        return HexFormat.of().formatHex(key.generatePublicKey().getEncoded());
    }

    public RecordSignature sign(byte[] what) {
        var signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(what, 0, what.length);
        return new RecordSignature(
                RecordSignature.ALGORITHM, publicKey(), HexFormat.of().formatHex(signer.generateSignature()));
    }
}
