package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.deals.DepositDesk;
import com.galerimerkezi.messenger.desktop.offers.OfferDesk;

/** What the cards among the messages ask for. */
public record CardDesks(OfferDesk offers, DepositDesk deposits) {}
