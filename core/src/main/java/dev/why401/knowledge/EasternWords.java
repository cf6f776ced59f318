package dev.why401.knowledge;

import static dev.why401.knowledge.Fault.*;
import static dev.why401.knowledge.Subject.*;

import java.util.List;

/**
 * Words of refusals in Turkish, Chinese, Japanese and Korean. These languages deny by a syllable inside of the word, so what is
 * denied is a word of its own. The last three are looked for anywhere in a text, for their words are not parted by blanks or
 * carry particles.
 */
final class EasternWords {
    private EasternWords() {}

    static List<Vocabulary> all() {
        return List.of(turkish(), chinese(), japanese(), korean());
    }

    private static Vocabulary turkish() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "giriş bilgi*, kimlik bilgi*, kullanıcı bilgi*, oturum bilgi*, kullanıcı adı veya parola, kullanıcı adı veya şifre, kullanıcı adı parola, kimlik doğrulama bilgi*, bilgiler ile giriş")
                .names(LOGIN, "giriş, kimlik doğrulama*, yetkilendirme, oturum açma*, oturum açın, giriş yapmanız")
                .names(PASSWORD, "parola*, şifre*")
                .names(USER, "kullanıcı, kullanıcı adı, kullanıcının, kullanıcısı")
                .names(ACCOUNT, "hesap, hesabı*, hesabın*, kullanıcı hesabı")
                .names(TOKEN, "erişim token*, erişim anahtar*, erişim jeton*, erişim belirteci, jeton")
                .names(FORGERY_TOKEN, "csrf fişi, csrf jetonu")
                .names(API_KEY, "api anahtarı*")
                .names(SIGNATURE, "imza, imzası")
                .names(
                        CALLBACK,
                        "yönlendirme uri*, yönlendirme adresi, yönlendirme uri, yönlendirme urisi, yönlendirme url")
                .names(
                        PERMISSION,
                        "imtiyaz*, yetkiniz*, yetki, yetkisi, yetkileri, izniniz*, izin, izni, hakkınız, ayrıcalık*")
                .names(ACCESS, "erişim, erişimi")
                .names(LICENCE, "lisans*")
                .names(ADDRESS, "ip adresi*")
                .names(CERTIFICATE, "sertifika*")
                .names(SESSION, "oturum, oturumu*, oturumunuz, oturumun")
                .names(
                        SECOND_FACTOR,
                        "iki faktörlü kimlik doğrulama*, iki faktör*, iki adım*, doğrulama kodu, ikinci faktör, iki aşamalı*")
                .names(LIMIT, "istek, isteği, sınırı, talep")
                .names(ATTEMPTS, "deneme, denemesi, denemeler, giriş denemesi")
                .says(MISSING, "eksik, boş, bulunmuyor, verilmedi, sağlanmadı, sağlanmamış, belirtilmedi, yok")
                .says(WRONG, "geçersiz*, hatalı, yanlış*, geçerli değil, doğru değil")
                .says(MISMATCHED, "eşleşmiyor, uyuşmuyor, eşleşmedi")
                .says(
                        EXPIRED,
                        "süresi doldu, süresi dolmuş, süresi geçmiş, sona erdi, zaman aşımı*, sonlandı, süresi geçti, zamanı dolmuş, süreniz doldu, dolmuş, doldu")
                .says(REVOKED, "iptal edil*, geri alındı")
                .says(CHANGED, "değiştirildi, değişti")
                .says(UNKNOWN, "bulunamadı, bilinmeyen, bilinmiyor, mevcut değil")
                .says(DENIED, "reddedildi, engellendi, yasak, yasaklandı, yetkisiz, izin verilmedi, izin verilmiyor")
                .says(LOCKED, "kilitli, kilitlendi, kilitlenmiş, bloke*")
                .says(
                        DISABLED,
                        "devre dışı*, aktif değil, etkin değil, silinmiş, pasif, aktifleştirilmemiş, etkinleştirilmemiş, aktif edilmemiş, kullanım dışı")
                .says(SUSPENDED, "askıya alın*")
                .says(REQUIRED, "gerekli, gereklidir, gerekiyor, zorunlu*, gerekir, gerektirir, gerekmektedir")
                .says(INSUFFICIENT, "yetersiz*, yeterli değil")
                .says(EXCEEDED, "aşıldı, çok fazla, aştı")
                .says(UNSUPPORTED, "desteklenmiyor*")
                .says(FAILED, "başarısız*, sağlanamadı, yapılamadı")
                .names(CLIENT_ID, "istemci kimlik doğrulama*")
                .says(DISABLED, "etkinleştirilmedi, etkinleştirilmemiş")
                .complains(LOGIN, REQUIRED, "oturum açın")
                .complains(PERMISSION, DENIED, "izinsiz*")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "giriş yapınız, giriş yapın, lütfen giriş, oturum açmanız, oturum açmalısınız, giriş yapmalısınız, giriş yapmanız")
                .complains(
                        PERMISSION,
                        DENIED,
                        "erişim engellendi, erişim reddedildi, erişim yasak, yetkiniz yok, izniniz yok, yetkili değil, yetkiniz bulunmuyor, izniniz bulunmuyor, yetkili değilsiniz, izin verilmemekte*, yetkiniz bulunmamakta*")
                .says(BANNED, "engellenmiş, kara liste*")
                .rules("için")
                .saysLittle("bir, bu, ve, veya, ile, da, ya, olan, daha, lütfen, henüz, hiçbir");
    }

    private static Vocabulary chinese() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "凭证, 凭据, 憑證, 认证信息, 身份认证信息, 身份验证信息, 登录信息, 登入資訊, 账号或密码, 帐号或密码, 帳號或密碼, 用户名或密码, 用户名或者密码, 帐户或密码, 用户或密码, 身份信息, 認證資訊")
                .names(LOGIN, "登录, 登陆, 登入, 身份验证, 身份認證, 身份认证, 身份驗證, 认证, 認證, 鉴权, 身分驗證")
                .names(PASSWORD, "密码, 密碼, 口令")
                .names(USER, "用户名, 用户, 使用者名稱, 使用者, 用戶名, 用戶, 邮箱")
                .names(ACCOUNT, "帐号, 账号, 帐户, 账户, 帳號, 帳戶, 用户帐号, 用户账号, 使用者帳號, 賬戶, 賬號")
                .names(TOKEN, "令牌, 访问令牌, 访问凭证, 存取權杖, 權杖, 认证令牌, 訪問令牌, 存取憑證, 授权令牌")
                .names(API_KEY, "密钥, api密钥, 访问密钥, 金鑰, 秘钥")
                .names(SIGNATURE, "签名, 簽章, 签章, 簽名, 验签")
                .names(REFRESH_TOKEN, "刷新令牌, 更新令牌")
                .names(GRANT, "授权码, 授权许可, 授權碼, 授权信息, 授权类型, 授權許可, 授权凭证")
                .names(CLIENT, "客户端, 客戶端, 用戶端")
                .names(CALLBACK, "轉向網址, 重新导向, 回调地址, 重定向地址, 重定向uri, 重定向 uri, 回調地址, 重新導向, 跳转地址, 重定向, 回调")
                .names(SCOPE, "授权范围, 作用域, 权限范围, 授權範圍, 范围")
                .names(PERMISSION, "权限, 權限, 许可, 特权")
                .names(ACCESS, "访问, 存取, 訪問")
                .names(LICENCE, "授权许可证, 企业授权, 许可证, 授權金鑰, 授权密钥, 許可證, 企业版许可")
                .names(ADDRESS, "ip地址, ip 地址, ip白名单, ip位址, 白名单, 白名單")
                .names(CERTIFICATE, "证书, 憑證鏈, 證書")
                .names(SESSION, "会话, 會話, 工作階段, 登录状态, 会话状态, 登入時效, 連線階段")
                .names(
                        SECOND_FACTOR,
                        "双因素认证, 双因素身份验证, 双因素验证, 雙因素認證, 雙因素驗證, 双因素, 两步验证, 双重认证, 二次验证, 短信验证码, 动态验证码, 雙因素, 兩步驟, 雙重認證, 雙重驗證, 二步验证")
                .names(LIMIT, "请求次数, 请求, 請求, 频率, 调用次数")
                .names(ATTEMPTS, "次数, 次數, 尝试次数, 失败的次数, 失敗的次數, 嘗試次數, 失败次数, 登录尝试, 登入嘗試, 尝试登录, 嘗試登入")
                .says(MISSING, "缺少, 缺失, 为空, 不能为空, 未提供, 没有提供, 沒有提供, 未携带, 未指定, 未传")
                .says(WRONG, "错误, 錯誤, 无效, 無效, 不正确, 不正確, 不合法, 非法, 有误, 不对, 校验失败, 验证失败, 有誤")
                .says(MISMATCHED, "不匹配, 不一致, 不符, 不相符, 未匹配")
                .says(MALFORMED, "格式错误, 格式不正确, 解析失败")
                .says(EXPIRED, "过期, 過期, 超时, 逾時, 逾期, 到期, 已失效, 失效")
                .says(REVOKED, "已撤销, 撤销, 被撤销, 吊销, 撤銷, 被吊销, 已注销")
                .says(CHANGED, "已修改, 已更改, 已被修改")
                .says(UNKNOWN, "不存在, 未找到, 找不到, 没有找到, 沒有找到, 未知, 未注册, 查无")
                .says(DENIED, "拒绝, 拒絕, 禁止, 不允许, 不允許, 不在, 被拒绝")
                .says(LOCKED, "锁定, 鎖定, 被锁, 冻结, 凍結")
                .says(DISABLED, "禁用, 停用, 已删除, 未激活, 未启用, 未啟用, 尚未被啟用, 还未激活, 尚未激活, 未被启用")
                .says(SUSPENDED, "暂停, 暫停, 欠费")
                .says(BANNED, "黑名單, 封禁, 被封, 黑名单, 拉黑")
                .says(UNAVAILABLE, "不可用")
                .says(REQUIRED, "需要, 必须, 必填, 必須, 需先")
                .says(INSUFFICIENT, "不足, 没有足够, 沒有足夠, 不够")
                .says(EXCEEDED, "过多, 過多, 超过, 超出, 过于频繁, 太多, 超過, 频繁, 达到上限, 限流, 限速, 過於頻繁, 頻繁")
                .says(UNTRUSTED, "不受信任, 不可信")
                .says(UNSUPPORTED, "不支持, 不支援")
                .says(FAILED, "失败, 失敗")
                .names(CLIENT_ID, "客户端认证, 客户端身份验证, 客戶端認證, 用戶端驗證")
                .complains(ACCOUNT, DISABLED, "未激活您的, 尚未完成啟用")
                .complains(PERMISSION, DENIED, "未经授权, 未經授權, 未被授權, 访问禁止, 访问被拒, 存取被拒")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "未授权, 未授權, 请先登录, 请登录, 未登录, 未登入, 請先登入, 請登入, 需要登录, 需要登入, 请先登陆, 没有登录, 登录后, 尚未登录, 请重新登录, 重新登入, 未认证, 註冊後才能")
                .complains(LIMIT, EXCEEDED, "访问过于频繁, 访问频繁, 操作频繁, 操作过于频繁")
                .complains(
                        PERMISSION,
                        DENIED,
                        "没有权限, 無權限, 无权限, 无权, 無權, 沒有權限, 没有访问权限, 沒有存取權限, 没有执行, 沒有執行, 不允许访问, 禁止访问, 禁止存取, 拒绝访问, 拒絕存取, 不允许执行, 未被授权, 未獲授權, 您没有被授权, 沒有被授權")
                .complains(LOGIN, FAILED, "认证失败, 身份验证失败, 登录失败, 登入失敗, 鉴权失败, 认证出错")
                .complains(CREDENTIALS, WRONG, "无法使用提供的")
                .saysNone("没有, 沒有");
    }

    private static Vocabulary japanese() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "認証情報, 資格情報, 認証資格, ログイン情報, 資格, ユーザ名かパスワード, ユーザー名またはパスワード, ユーザidまたはパスワード, 入力情報, クレデンシャル")
                .names(LOGIN, "ログイン, 認証, サインイン, 認可")
                .names(PASSWORD, "パスワード")
                .names(USER, "ユーザー名, ユーザ名, ユーザー, ユーザ, 利用者")
                .names(ACCOUNT, "アカウント, ユーザーアカウント, ユーザアカウント")
                .names(TOKEN, "トークン, アクセストークン, 認証トークン")
                .names(FORGERY_TOKEN, "csrf トークン, csrfトークン")
                .names(API_KEY, "apiキー, api キー, アクセスキー, キー")
                .names(SIGNATURE, "署名")
                .names(REFRESH_TOKEN, "リフレッシュトークン, 更新トークン")
                .names(GRANT, "認可コード, 認可グラント, 認証コード, 認可証明, 権限付与, 認可許可")
                .names(CLIENT, "クライアント")
                .names(CALLBACK, "リダイレクト uri, リダイレクトuri, コールバック, リダイレクトurl, リダイレクト")
                .names(SCOPE, "スコープ")
                .names(PERMISSION, "権限, パーミッション, アクセス権, 許可, アクセス許可")
                .names(ACCESS, "アクセス")
                .names(LICENCE, "ライセンス, ライセンスキー")
                .names(ADDRESS, "ipアドレス, ip アドレス, 許可されていないip")
                .names(CERTIFICATE, "証明書")
                .names(SESSION, "セッション")
                .names(SECOND_FACTOR, "二要素認証, 2要素認証, 多要素認証, 二段階認証, 2段階認証, 確認コード, 認証コード, ワンタイム, 二要素, 2要素")
                .names(LIMIT, "リクエスト, 要求回数")
                .names(ATTEMPTS, "ログイン試行, 試行回数, ログイン試行回数, 試行")
                .says(MISSING, "含まれていません, ありません, 空です, 指定されていません, 提供されていません, 入力されていません, 送信されていません")
                .says(WRONG, "正しくありません, 間違, 違います, 無効, 不正, 誤り, 誤って, 有効ではありません, 有効な")
                .says(MISMATCHED, "一致しません, 一致して, 一致しない, 異なります")
                .says(MALFORMED, "形式が正しく, 解析できません")
                .says(EXPIRED, "期限切れ, 有効期限, 期限が切れ, タイムアウト, 切れました, 切れています")
                .says(REVOKED, "取り消さ, 失効, 破棄, 無効化")
                .says(CHANGED, "変更されました, 変更され")
                .says(UNKNOWN, "見つかりません, 存在しません, 不明, 見つかりませんでした, 登録されていません")
                .says(DENIED, "拒否, 禁止, 許可されていません, 認められていません, 許可されません, できません")
                .says(LOCKED, "ロックされ, ロック")
                .says(DISABLED, "無効にな, 無効化されて, 有効化されていません, 削除されて, 有効ではない, 停止, アクティブではありません")
                .says(REQUIRED, "必要, 必須, なければなりません")
                .says(INSUFFICIENT, "不足, 足りません, 持っていません")
                .says(EXCEEDED, "超えました, 多すぎ, 超過, 上限, 絞られ")
                .says(UNTRUSTED, "信頼されていない, 信頼できない")
                .says(UNSUPPORTED, "サポートされていません, 対応していません")
                .says(FAILED, "失敗")
                .names(CLIENT_ID, "クライアント認証")
                .complains(PERMISSION, DENIED, "アクセスは許可されていません, 行為は許可されていません")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "ログインしてください, ログインが必要, 認証が必要, ログインしていません, 再ログイン, 認証されていません, 未認証, 未ログイン, 認証情報が含まれていません, ログインもしくは")
                .complains(ADDRESS, DENIED, "許可されていないip")
                .complains(
                        PERMISSION, DENIED, "権限がありません, 権限が必要, 許可がありません, アクセスが拒否, アクセス拒否, アクセスは拒否, アクセスが禁止, 許可されていません")
                .complains(CREDENTIALS, WRONG, "認証情報でログインできません, 認証に失敗, 資格が無効, 認証情報が無効")
                .complains(USER, DISABLED, "無効なユーザ, ユーザーが無効, ユーザが無効, ユーザーは無効, ユーザは無効")
                .complains(ACCOUNT, DISABLED, "アカウントが無効, アカウントは無効");
    }

    private static Vocabulary korean() {
        return new Vocabulary()
                .names(
                        CREDENTIALS,
                        "인증 데이터, 자격 인증 데이터, 인증 정보, 인증정보, 자격 증명, 자격증명, 로그인 정보, 아이디 또는 비밀번호, 아이디 비밀번호, 이메일 또는 비밀번호, 비밀번호")
                .names(LOGIN, "로그인, 인증")
                .names(PASSWORD, "패스워드, 암호")
                .names(USER, "사용자, 아이디, 사용자명, 사용자 이름, 유저")
                .names(ACCOUNT, "계정")
                .names(TOKEN, "토큰, 액세스 토큰, 접근 토큰, 엑세스 토큰")
                .names(API_KEY, "api 키, 액세스 키, 인증키")
                .names(SIGNATURE, "서명")
                .names(REFRESH_TOKEN, "리프레시 토큰, 갱신 토큰")
                .names(GRANT, "인가 코드, 승인 코드, 인증 코드, 권한 부여, 인가 그랜트")
                .names(CLIENT, "클라이언트")
                .names(CALLBACK, "리디렉션 uri, 리다이렉트 uri, 리다이렉션, 콜백, redirect uri, 리다이렉트, 리디렉션")
                .names(SCOPE, "스코프, 범위")
                .names(PERMISSION, "권한, 허가")
                .names(ACCESS, "접근, 액세스, 엑세스")
                .names(LICENCE, "라이선스, 라이센스, 구독")
                .names(ADDRESS, "ip 주소, 아이피")
                .names(CERTIFICATE, "인증서")
                .names(SESSION, "세션")
                .names(SECOND_FACTOR, "2단계 인증 코드, 2단계 인증번호, 2단계 인증, 이중 인증, 2차 인증, 2요소, 다단계 인증, 인증번호, 이중인증, 2요소 인증")
                .names(LIMIT, "요청")
                .names(ATTEMPTS, "로그인 시도, 시도 횟수, 시도")
                .says(MISSING, "제공되지, 없습니다, 누락, 비어, 입력되지")
                .says(WRONG, "유효하지, 올바르지, 잘못된, 잘못되, 틀렸, 틀립니다, 정확하지, 유효하지 않은, 맞지 않")
                .says(MISMATCHED, "일치하지")
                .says(EXPIRED, "만료, 시간이 초과")
                .says(REVOKED, "취소, 폐기, 철회, 해지")
                .says(CHANGED, "바뀌었, 변경되었")
                .says(UNKNOWN, "찾을 수 없, 존재하지, 알 수 없는, 등록되지")
                .says(DENIED, "거부, 금지, 허용되지, 거절, 허락되지")
                .says(LOCKED, "잠겨, 잠겼, 잠금, 잠긴")
                .says(DISABLED, "비활성, 중지되, 삭제되, 활성화되지, 정지")
                .says(BANNED, "블랙리스트, 차단")
                .says(REQUIRED, "필요, 필수, 해야 합니다, 해야합니다")
                .says(INSUFFICIENT, "부족, 불충분")
                .says(EXCEEDED, "초과, 너무 많, 너무 많은, 제한되었")
                .says(UNSUPPORTED, "지원되지, 지원하지")
                .says(FAILED, "실패")
                .names(CLIENT_ID, "클라이언트 인증")
                .complains(
                        LOGIN,
                        REQUIRED,
                        "먼저 로그인, 로그인이 필요, 로그인해야, 로그인하거나, 로그인하세요, 로그인 해야, 로그인해 주세요, 로그인하십시오, 인증이 필요, 인증되지 않")
                .complains(ADDRESS, DENIED, "허용되지 않은 ip")
                .complains(
                        PERMISSION,
                        DENIED,
                        "접근 금지, 승인되지 않, 권한이 없, 권한이 필요, 접근이 거부, 접근할 수 없, 접근 권한이, 허용되지 않, 접근 거부, 액세스가 거부, 접근이 금지")
                .complains(CREDENTIALS, WRONG, "인증 데이터로는 로그인할 수 없")
                .complains(LOGIN, FAILED, "로그인할 수 없, 인증에 실패, 로그인에 실패")
                .complains(ATTEMPTS, EXCEEDED, "너무 많은 로그인, 로그인 시도가 너무");
    }
}
