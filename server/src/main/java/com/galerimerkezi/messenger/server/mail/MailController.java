package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.contract.MailNoticeRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MailController {

    private final MailNoticeService notices;

    MailController(MailNoticeService notices) {
        this.notices = notices;
    }

    @GetMapping(ApiPaths.MAIL_NOTICE)
    ApiResponse<MailNotice> notice(Caller caller) {
        return ApiResponse.of(notices.of(caller));
    }

    @PutMapping(ApiPaths.MAIL_NOTICE)
    ApiResponse<MailNotice> set(Caller caller, @RequestBody MailNoticeRequest request) {
        Check.that().present("enabled", request.enabled()).orRefuse();
        return ApiResponse.of(notices.set(caller, request.enabled()));
    }
}
