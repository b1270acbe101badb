/**
 * Traditional characters of official papers, each with its simplified form. One for one, so that
 * what is found in a simplified text stands at the same place in the printed one. It serves to
 * read, not to convert: of what several characters are simplified to, any is right.
 */
const pairs = [
  '會会議议號号關关於于條条報报決决規规辦办屆届員员區区縣县鄉乡鎮镇廳厅長长務务處处團团黨党國国華华財财審审檢检導导監监對对實实發发佈布請请復复覆复錄录記记紀纪劃划計计綱纲點点職职為为',
  '選选舉举補补辭辞見见說说則则標标準准總总經经濟济設设個个資资開开達达臺台灣湾書书圖图與与並并來来時时間间農农業业產产衛卫醫医療疗環环護护氣气運运輸输鐵铁檔档電电視视廣广場场鐘钟訂订',
  '項项預预執执進进過过後后屬属據据遞递應应從从無无確确認认讀读譯译觀观課课試试調调談谈諸诸證证詢询詳详誤误語语論论讓让謝谢識识譴谴贊赞贈赠貿贸費费貸贷質质賬账購购賽赛賦赋車车軍军軌轨',
  '載载輔辅輯辑輪轮還还這这連连週周遊游遲迟適适遷迁邊边郵邮釋释銀银錢钱鋪铺錯错鍵键閉闭閱阅隊队際际陸陆階阶隨随險险離离難难雜杂雲云靜静頁页順顺須须頒颁頓顿領领題题願愿類类顧顾顯显風风',
  '飛飞養养餘余館馆駐驻驗验體体門门問问專专島岛師师帶带幣币幹干廠厂彙汇徵征態态慶庆憲宪懲惩戰战戶户擔担擬拟擴扩攜携數数斷断暫暂構构樓楼歷历歸归沒没減减測测滿满漁渔澤泽災灾營营獎奖獨独',
  '現现瑪玛異异當当畫画盤盘礎础種种稱称稅税穩稳筆笔節节範范築筑簡简簽签糧粮約约級级純纯納纳組组終终結结給给統统綜综綠绿維维網网緊紧線线練练縱纵縮缩績绩織织續续罰罚羅罗義义習习聯联聲声',
  '聽听臨临舊旧萬万葉叶藝艺藥药術术衝冲裝装製制複复討讨訊讯訓训訪访許许訴诉評评詞词該该誌志誠诚諮咨變变貝贝負负責责貨货貪贪貫贯賀贺賓宾賞赏賢贤賣卖趙赵趨趋躍跃轄辖辯辩鄭郑醜丑釐厘針针',
  '鋼钢錶表鎖锁鏡镜閣阁闊阔陳陈陽阳雙双韓韩額额顏颜飯饭飲饮飾饰駕驾騎骑驅驱驟骤鬥斗魯鲁鮮鲜鳥鸟鷺鹭麗丽麥麦齊齐齒齿龍龙龜龟億亿價价傳传債债傷伤僅仅優优兒儿內内兩两冊册凍冻別别劉刘劍剑',
  '劑剂動动勞劳勢势勝胜勵励勸劝匯汇協协單单卻却參参吳吴喬乔嚴严圍围園园圓圆堅坚塊块塵尘壇坛壓压壞坏壯壮夠够婦妇孫孙學学寧宁寫写寬宽寶宝將将尋寻層层岡冈崗岗嶺岭巖岩帥帅帳帐幫帮幾几庫库',
  '廟庙弒弑張张強强彈弹徑径徹彻恆恒悅悦惡恶愛爱慮虑憂忧懷怀戲戏擇择擊击擋挡敗败敵敌敘叙暢畅曆历東东棄弃楊杨極极榮荣槍枪樂乐樹树橋桥機机檻槛權权歐欧殘残殺杀氫氢汙污沖冲況况淨净淺浅湯汤',
  '溝沟滅灭滬沪濱滨瀋沈灑洒灘滩煙烟煉炼熱热燈灯燒烧爭争爾尔牆墙狀状獄狱獲获獻献甌瓯畢毕疊叠盡尽盜盗礦矿禮礼禍祸積积窮穷競竞籌筹紅红細细紹绍絕绝絲丝縫缝繼继纖纤罷罢聖圣聞闻肅肃腦脑腳脚',
  '膽胆臟脏艦舰蘇苏蘭兰虛虚烏乌蟲虫衆众裏里褲裤覺觉覽览觸触蓮莲託托佔占啟启偵侦賄贿駁驳',
  '併并係系備备刪删噸吨廢废掃扫掛挂揮挥攝摄樣样欄栏歡欢牽牵獵猎産产畝亩眾众礙碍祕秘籤签糾纠絡络薦荐註注話话説说講讲謹谨買买賴赖蹟迹轉转違违釀酿銜衔銷销録录鏈链鑑鉴閲阅隱隐頃顷頻频馮冯龐庞龔龚',
  // Of the names of areas.
  '叢丛亞亚侖仑倉仓儀仪們们偉伟倫伦兗兖興兴涼凉鳳凤憑凭凱凯剛刚勻匀盧卢臥卧廂厢廈厦呂吕響响壩坝壘垒墾垦墊垫壺壶頭头夾夹婁娄宮宫壽寿堯尧嶼屿嵐岚嶧峄峽峡嶗崂崍崃鞏巩廬庐彌弥彥彦揚扬撫抚晉晋',
  '暉晖樅枞棗枣欒栾樺桦夢梦橫横漢汉滄沧瀘泸涇泾湞浈溮浉瀏浏渾浑潯浔淶涞漣涟渦涡潤润澗涧淥渌澠渑溫温漵溆灤滦濰潍潛潜瀾澜靈灵爐炉煩烦猶犹獅狮琿珲瓊琼瑤瑶疇畴鹽盐蓋盖碭砀硯砚碩硕礄硚鹼碱祿禄',
  '禪禅絳绛綏绥綿绵縉缙聶聂膠胶脫脱騰腾輿舆薌芗蕪芜蘆芦蒼苍荊荆滎荥蔭荫萊莱蘿萝蕭萧薩萨藍蓝薊蓟鎣蓥藺蔺蘄蕲蘊蕴訥讷詔诏諾诺誼谊謀谋謨谟謙谦譙谯譜谱貞贞貢贡貴贵賈贾賚赉贛赣輝辉遼辽邁迈遠远',
  '編编棲栖遜逊遙遥鄧邓鄒邹鄴邺鄰邻郟郏鄆郓鄖郧鄲郸欽钦鉛铅銅铜鋒锋錫锡錦锦鑲镶閔闵閩闽閬阆閻阎陰阴隴陇陘陉陝陕陜陕頂顶頗颇潁颍饒饶馬马驛驿驊骅魚鱼鮁鲅鯉鲤鳩鸠雞鸡鳴鸣鴨鸭鶴鹤鷹鹰黃黄寳宝豐丰崑昆崙仑巒峦',
  '迴回莊庄羣群緑绿臘腊鍾钟関关閘闸鷄鸡鹹咸麯曲樑梁昇升陞升穀谷穫获鬆松罈坛彞彝甕瓮瑯琅濬浚'
].join('')

/** The simplified form of each character, 0 where it has none: all texts are looked through, and few are changed. */
const simple = new Uint16Array(0x10000)
for (let at = 0; at < pairs.length; at += 2) simple[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)

/**
 * A text as the lexicon reads it: its traditional characters in simplified form, all others as
 * they are. As long as the text itself, which is what is kept and shown.
 */
export function simplified(text: string): string {
  let read = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const form = simple[text.charCodeAt(at)]
    if (!form) continue
    read += text.slice(from, at) + String.fromCharCode(form)
    from = at + 1
  }
  return from === 0 ? text : read + text.slice(from)
}
