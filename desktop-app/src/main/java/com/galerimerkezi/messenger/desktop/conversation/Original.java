package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;

/** What is known of the message that another one answers. */
sealed interface Original {

    record Here(Message message) implements Original {}

    /** Nobody asked for it yet, or the answer is on its way. */
    record Unknown() implements Original {}

    /** Neither this computer nor, just now, the server has it. */
    record Away() implements Original {}
}
