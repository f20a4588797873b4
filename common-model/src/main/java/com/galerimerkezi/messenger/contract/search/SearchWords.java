package com.galerimerkezi.messenger.contract.search;

import static java.util.Map.entry;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.MessageType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people call what an operator can narrow to; the names on the wire are among them. */
public final class SearchWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private static final Map<String, MessageType> TYPES = Map.ofEntries(
            entry("metin", MessageType.TEXT),
            entry("yazi", MessageType.TEXT),
            entry("text", MessageType.TEXT),
            entry("dosya", MessageType.FILE),
            entry("file", MessageType.FILE),
            entry("sistem", MessageType.SYSTEM),
            entry("system", MessageType.SYSTEM),
            entry("teklif", MessageType.OFFER_UPDATE),
            entry("offer", MessageType.OFFER_UPDATE),
            entry("offerupdate", MessageType.OFFER_UPDATE));

    private static final Map<String, Holding> HOLDINGS = Map.ofEntries(
            entry("dosya", Holding.FILE),
            entry("file", Holding.FILE),
            entry("foto", Holding.PHOTO),
            entry("fotograf", Holding.PHOTO),
            entry("resim", Holding.PHOTO),
            entry("gorsel", Holding.PHOTO),
            entry("photo", Holding.PHOTO),
            entry("picture", Holding.PHOTO),
            entry("image", Holding.PHOTO),
            entry("video", Holding.VIDEO),
            entry("film", Holding.VIDEO),
            entry("ses", Holding.VOICE),
            entry("sesli", Holding.VOICE),
            entry("seslimesaj", Holding.VOICE),
            entry("voice", Holding.VOICE),
            entry("audio", Holding.VOICE),
            entry("belge", Holding.DOCUMENT),
            entry("document", Holding.DOCUMENT),
            entry("doc", Holding.DOCUMENT),
            entry("pdf", Holding.PDF),
            entry("baglanti", Holding.LINK),
            entry("link", Holding.LINK),
            entry("teklif", Holding.OFFER),
            entry("offer", Holding.OFFER));

    private static final Map<String, OfferState> OFFER_STATES = Map.ofEntries(
            entry("acik", OfferState.OPEN),
            entry("open", OfferState.OPEN),
            entry("karsi", OfferState.COUNTERED),
            entry("karsiteklif", OfferState.COUNTERED),
            entry("counter", OfferState.COUNTERED),
            entry("countered", OfferState.COUNTERED),
            entry("kabul", OfferState.ACCEPTED),
            entry("kabuledildi", OfferState.ACCEPTED),
            entry("accepted", OfferState.ACCEPTED),
            entry("ret", OfferState.REJECTED),
            entry("red", OfferState.REJECTED),
            entry("reddedildi", OfferState.REJECTED),
            entry("rejected", OfferState.REJECTED),
            entry("declined", OfferState.REJECTED),
            entry("gericekildi", OfferState.WITHDRAWN),
            entry("cekildi", OfferState.WITHDRAWN),
            entry("withdrawn", OfferState.WITHDRAWN),
            entry("suresidoldu", OfferState.EXPIRED),
            entry("doldu", OfferState.EXPIRED),
            entry("expired", OfferState.EXPIRED),
            entry("satildi", OfferState.CLOSED_SOLD),
            entry("opsiyonlandi", OfferState.CLOSED_SOLD),
            entry("sold", OfferState.CLOSED_SOLD),
            entry("closedsold", OfferState.CLOSED_SOLD));

    private SearchWords() {}

    public static Optional<MessageType> type(String written) {
        return Optional.ofNullable(TYPES.get(plain(written)));
    }

    public static Optional<Holding> holding(String written) {
        return Optional.ofNullable(HOLDINGS.get(plain(written)));
    }

    public static Optional<OfferState> offerState(String written) {
        return Optional.ofNullable(OFFER_STATES.get(plain(written)));
    }

    /** Karşı teklif, karsi-teklif and KARŞITEKLİF are one. */
    private static String plain(String written) {
        return NO_LETTER.matcher(Folding.fold(written)).replaceAll("");
    }
}
