package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.SystemNote;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.platform.MoneyText;
import java.util.Map;

/** What an offer's message says in words, for lists, searches and clients that draw no card; in the server's language. */
public final class OfferSentence {

    private OfferSentence() {}

    public static String of(OfferCard card, VehicleStatus vehicle) {
        var sentence = switch (card.action()) {
            case OFFER -> "Teklif: " + money(card);
            case COUNTER -> "Karşı teklif: " + money(card);
            case ACCEPT -> "Teklif kabul edildi: " + money(card);
            case REJECT -> "Teklif reddedildi.";
            case WITHDRAW -> "Teklif geri çekildi.";
            case EXPIRE -> "Teklifin süresi doldu.";
            case CLOSE_SOLD ->
                vehicle == VehicleStatus.SOLD
                        ? "Araç satıldı, teklif kapandı."
                        : "Araç başka bir alıcı için opsiyonlandı, teklif kapandı.";
        };
        return card.note() == null ? sentence : sentence + "\n" + card.note();
    }

    /** The card, and of what the server does by itself the kind, by which a client says it in its reader's language. */
    public static Map<String, Object> metadata(OfferCard card, VehicleStatus vehicle) {
        if (card.action() != OfferAction.CLOSE_SOLD) {
            return card.toMetadata();
        }
        var kind = vehicle == VehicleStatus.SOLD ? SystemKind.OFFER_CLOSED_SOLD : SystemKind.OFFER_CLOSED_RESERVED;
        return new SystemNote(kind, card.amount(), card.currency(), card.note()).with(card.toMetadata());
    }

    private static String money(OfferCard card) {
        return MoneyText.of(card.amount(), card.currency());
    }
}
