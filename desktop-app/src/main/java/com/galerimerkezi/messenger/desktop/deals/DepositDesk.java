package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What one window does with a deposit that stands among the messages. */
public final class DepositDesk {

    private final Deals deals;
    private final GalleryId mine;
    private final Overlays overlays;
    private final Texts texts;

    public DepositDesk(Deals deals, GalleryId mine, Overlays overlays, Texts texts) {
        this.deals = deals;
        this.mine = mine;
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
