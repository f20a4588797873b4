package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.attachment.FileNames;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What one window does with a deposit that stands among the messages. */
public final class DepositDesk {

    private final Deals deals;
    private final GalleryId mine;
    private final Uploads uploads;
    private final Consumer<URI> system;
    private final Overlays overlays;
    private final Texts texts;

    /** System: shows a file by its own program. */
    public DepositDesk(
            Deals deals, GalleryId mine, Uploads uploads, Consumer<URI> system, Overlays overlays, Texts texts) {
        this.deals = deals;
        this.mine = mine;
        this.uploads = uploads;
        this.system = system;
        this.overlays = overlays;
        this.texts = texts;
    }

    /** Only whoever recorded it takes it back, and what takes one back stays. */
    boolean canTakeBack(Deposit deposit) {
        return deposit.reverses() == null && mine.equals(deposit.galleryId());
    }

    void takeBack(Deposit deposit) {
        var card = new DepositBackCard(deposit, deals, texts, overlays::close);
        overlays.show(card);
        card.focus();
    }

    /** The bank's slip, which is the file of the deposit's message. */
    void openSlip(Message message, FileSaving saving, Window window) {
        var name = Objects.requireNonNullElse(message.fileName(), "dekont");
        var type = Objects.requireNonNullElse(message.fileType(), "");
        if (Viewable.is(type)) {
            var url = Objects.requireNonNull(message.fileUrl());
            long size = Objects.requireNonNullElse(message.fileSize(), 1L);
            saving.show(
                    progress -> uploads.fetch(url, size, Viewable.name(name, type), progress),
                    file -> system.accept(file.toUri()));
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("file.save.title"));
        chooser.setInitialFileName(FileNames.safe(name));
        var target = chooser.showSaveDialog(window);
        if (target != null) {
            saving.follow(target.toPath(), progress -> uploads.save(message, target.toPath(), progress));
        }
    }

    void saveReceipt(Deposit deposit, FileSaving saving, Window window) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("deposit.receipt"));
        chooser.setInitialFileName(texts.get("deposit.receipt.file"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        var target = chooser.showSaveDialog(window);
        if (target != null) {
            saving.follow(target.toPath(), _ -> deals.saveReceipt(deposit, target.toPath()));
        }
    }
}
